import Formats
import Model
import Words

/// The template as a folder with one CSV file for each table.
struct TemplateCSV {
  let rows: TemplateRows

  var files: [ReportFile] {
    rows.template.tables.map { table in
      let headings = rows.headings(of: table).filter { $0 != TemplateRows.OwnColumn.supportedRating.rawValue }
      var csv = CSVWriter()
      csv.row(headings)
      for row in self.rows(of: table) { csv.row(headings.map { row[$0] ?? "" }) }
      return ReportFile(path: "\(table.name).csv", text: csv.text)
    }
  }

  private func rows(of table: SubmissionTable) -> [[String: String]] {
    switch table.name {
    case "ratings": rows.template.framework.indicators.indices.map(rows.rating)
    case "answers": rows.questions.map(rows.answer)
    default: []
    }
  }
}

import Formats
import Model

/// The findings in the data, and the published numbers that have changed, as tables.
struct QualityRows {
  let report: SystemReport

  /// One row for each finding, in order of occurrence.
  ///
  /// Values from the files are left out, since they may be confidential.
  var findings: CSVWriter {
    var csv = CSVWriter()
    csv.row(["severity", "code", "file", "line", "column", "row", "cell", "entity", "field", "count"])
    for finding in report.findings {
      for text in [finding.severity.rawValue, finding.code.rawValue, finding.place.file] { csv.cell(text) }
      for number in [finding.place.line, finding.place.column] {
        if let number { csv.cell(number) } else { csv.cell("") }
      }
      csv.spreadsheetCells(of: finding.place)
      for text in [finding.entity, finding.field] { csv.cell(text ?? "") }
      csv.cell(finding.count)
      csv.endRow()
    }
    return csv
  }

  /// One row for each number that differs from the report that this one replaces.
  var revisions: CSVWriter {
    var csv = CSVWriter()
    csv.row(["figure", "framework", "year", "by", "key", "measure", "before", "now"])
    for change in report.release.replaced?.changed ?? [] {
      let name = change.number
      csv.cell(name.kind.name)
      csv.cell(name.framework)
      csv.cell(name.year)
      for text in [name.grouping, name.key, name.measure] { csv.cell(text) }
      csv.cell(change.before)
      csv.cell(change.now)
      csv.endRow()
    }
    return csv
  }
}

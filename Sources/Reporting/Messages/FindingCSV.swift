import Formats
import Model
import Words

/// Findings for a spreadsheet: one row per finding.
package enum FindingCSV {
  package static func text(_ findings: [Finding], words: Catalogue) -> String {
    var csv = CSVWriter()
    csv.row([
      "code", "severity", "file", "line", "column", "found", "message", "expected", "remedy", "explanation", "row",
      "cell", "entity", "field", "heading", "count",
    ])
    for finding in findings {
      let texts = words.words(for: finding)
      csv.cell(finding.code.rawValue)
      csv.cell(finding.severity.rawValue)
      csv.cells(of: finding.place)
      for text in [finding.found ?? "", texts.message, texts.expected, texts.remedy, finding.explanation ?? ""] {
        csv.cell(VisibleText.escaped(text))
      }
      csv.spreadsheetCells(of: finding.place)
      for text in [finding.entity, finding.field, finding.heading] { csv.cell(VisibleText.escaped(text ?? "")) }
      csv.cell(finding.count)
      csv.endRow()
    }
    return csv.text
  }
}

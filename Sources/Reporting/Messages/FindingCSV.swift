import Formats
import Model
import Words

/// Findings for a spreadsheet: one row per finding.
package enum FindingCSV {
  package static func text(_ findings: [Finding], words: Catalogue) -> String {
    var csv = CSVWriter()
    csv.row(["code", "severity", "file", "line", "column", "found", "message", "expected", "remedy", "explanation"])
    for finding in findings {
      let texts = words.words(for: finding)
      csv.cell(finding.code.rawValue)
      csv.cell(finding.severity.rawValue)
      csv.cells(of: finding.place)
      csv.row(
        [finding.found ?? "", texts.message, texts.expected, texts.remedy, finding.explanation ?? ""].map(
          VisibleText.escaped))
    }
    return csv.text
  }
}

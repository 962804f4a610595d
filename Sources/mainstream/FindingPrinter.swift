import Formats
import Model
import Pipeline
import Words

/// Puts findings into the forms in which commands print them.
enum FindingPrinter {
  /// One JSON object on one line.
  static func json(_ finding: Finding, words: Catalogue) -> String {
    let said = words.words(for: finding)
    var json = JSONText()
    json.object {
      $0.member("code", finding.code.rawValue)
      $0.member("severity", finding.severity.rawValue)
      $0.member("file", finding.place.file)
      $0.member("line", finding.place.line)
      $0.member("column", finding.place.column)
      $0.member("found", finding.found)
      $0.member("expected", said.expected)
      $0.member("remedy", said.remedy)
      $0.member("explanation", finding.explanation)
    }
    return json.text
  }

  /// A table with a finding a row, for a spreadsheet.
  static func csv(_ findings: [Finding], words: Catalogue) -> String {
    var csv = CSVText()
    csv.row(["code", "severity", "file", "line", "column", "found", "message", "expected", "remedy", "explanation"])
    for finding in findings {
      let said = words.words(for: finding)
      csv.cell(finding.code.rawValue)
      csv.cell(finding.severity.rawValue)
      csv.cell(VisibleText.onOneLine(finding.place.file))
      for number in [finding.place.line, finding.place.column] {
        if let number { csv.cell(number) } else { csv.cell("") }
      }
      csv.row(
        [finding.found ?? "", said.message, said.expected, said.remedy, finding.explanation ?? ""].map(
          VisibleText.escaped))
    }
    return csv.text
  }

  /// All findings, file by file.
  static func text(_ findings: [Finding], words: Catalogue) -> String {
    var text = ""
    var file: String?
    // What every finding says is asked for once: there may be thousands.
    let severities = Dictionary(
      uniqueKeysWithValues: Severity.allCases.map { ($0, words.say("severity-\($0.rawValue)")) })
    let (expected, remedy) = (words.say("label-expected"), words.say("label-remedy"))
    for finding in findings {
      if finding.place.file != file {
        file = finding.place.file
        text += (text.isEmpty ? "" : "\n") + VisibleText.onOneLine(finding.place.file) + "\n"
      }
      let said = words.words(for: finding)
      let place = [finding.place.line, finding.place.column].compactMap { $0.map { String($0) } }.joined(separator: ":")
      let severity = severities[finding.severity] ?? ""
      text +=
        "  \(place.isEmpty ? "–" : place)  \(severity): \(VisibleText.onOneLine(said.message)) [\(finding.code.rawValue)]\n"
      text += "      \(expected) \(VisibleText.onOneLine(said.expected))\n"
      text += "      \(remedy) \(VisibleText.onOneLine(said.remedy))\n"
      if let explanation = finding.explanation {
        text += "      \(words.say("label-explanation")) \(VisibleText.onOneLine(explanation))\n"
      }
    }
    return text.isEmpty ? "" : text + "\n"
  }

  /// One finding on one line, for logs.
  static func line(_ finding: Finding, words: Catalogue) -> String {
    let said = words.words(for: finding)
    let place = [finding.place.file, finding.place.line.map(String.init), finding.place.column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
    let severity = words.say("severity-\(finding.severity.rawValue)")
    return VisibleText.onOneLine("\(place): \(severity): \(said.message) \(said.remedy) [\(finding.code.rawValue)]")
  }
}

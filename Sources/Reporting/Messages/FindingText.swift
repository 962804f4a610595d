import Formats
import Model
import Words

/// Findings as text, grouped by file.
///
/// ```swift
/// let finding = Finding(.fileEmpty, at: SourcePlace(file: "ratings.csv"))
/// print(FindingText(words: words).text([finding]))
/// ```
package struct FindingText {
  private let words: Catalogue
  /// Words that many findings share, looked up once because there may be thousands of findings.
  private let severities: [Severity: String]
  private let expected: String
  private let remedy: String
  private let explanation: String

  package init(words: Catalogue) {
    self.words = words
    severities = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0, words.say("severity-\($0.rawValue)")) })
    expected = words.say("label-expected")
    remedy = words.say("label-remedy")
    explanation = words.say("label-explanation")
  }

  package func text(_ findings: [Finding]) -> String { text(findings, upTo: .max).text }

  /// The findings that fit into `maxBytes`, and those that do not.
  func text(_ findings: [Finding], upTo maxBytes: Int) -> (text: String, rest: ArraySlice<Finding>) {
    var text = ""
    var file: String?
    for (index, finding) in findings.enumerated() {
      var next = ""
      if finding.place.file != file {
        file = finding.place.file
        next += (text.isEmpty ? "" : "\n") + words.file(finding.place.file) + "\n"
      }
      add(finding, to: &next)
      guard text.utf8.count + next.utf8.count < maxBytes else { return (text + "\n", findings[index...]) }
      text += next
    }
    return (text.isEmpty ? "" : text + "\n", [])
  }

  /// The spreadsheet cell, then line and column.
  ///
  /// For a file without rows, only line and column are shown, and for a sheet only the cell.
  private func place(_ place: SourcePlace) -> String {
    if place.sheet != nil { return place.cell ?? words.cell(place) ?? "–" }
    if let cell = place.cell ?? words.cell(place) { return "\(cell)  (\(words.placeInFile(place)))" }
    let position = place.position
    return position.isEmpty ? "–" : position
  }

  private func add(_ finding: Finding, to text: inout String) {
    let texts = words.words(for: finding)
    let place = place(finding.place)
    let severity = severities[finding.severity] ?? ""
    text += "  \(place)  \(severity): \(VisibleText.onOneLine(texts.message)) [\(finding.code.rawValue)]\n"
    text += "      \(expected) \(VisibleText.onOneLine(texts.expected))\n"
    text += "      \(remedy) \(VisibleText.onOneLine(texts.remedy))\n"
    if let own = finding.explanation { text += "      \(explanation) \(VisibleText.onOneLine(own))\n" }
  }
}

import Formats
import Model
import Words

/// Findings as one self-contained page to read, print and tick off.
package struct FindingsPage {
  private let words: Catalogue
  private let renderer: PageRenderer

  /// - Throws: if a built-in template cannot be read.
  package init(words: Catalogue) throws {
    self.words = words
    renderer = try PageRenderer(words: words)
  }

  /// The findings of a check, how much was read, and what was not checked.
  ///
  /// - Throws: `TemplateError` if the template uses a value that is missing.
  package func html(_ checked: CheckedSubmissions, version: String) throws -> String {
    let text = CheckText(words: words)
    return try html(
      checked.findings, summary: text.summary(of: checked), unchecked: text.unchecked(checked), version: version)
  }

  /// - Parameters:
  /// - findings: in the order in which they are shown.
  /// - summary: what was read, in one sentence.
  /// - unchecked: a short description of each part that was not checked.
  /// - Throws: `TemplateError` if the template uses a value that is missing.
  package func html(
    _ findings: [Finding], summary: String, unchecked: [String] = [], version: String
  ) throws -> String {
    let explained = findings.count { !$0.isOpen }
    var files: [(name: String, findings: [Finding])] = []
    for finding in findings {
      if files.last?.name != finding.place.file { files.append((finding.place.file, [])) }
      files[files.count - 1].findings.append(finding)
    }
    let context: [String: Any] = [
      "title": words.say("findings-title"), "summary": summary, "version": version,
      "style": String(decoding: PackageResources.report_css, as: UTF8.self),
      "counts": Severity.allCases.reversed().map { severity in
        [
          "severity": words.say("severity-\(severity.rawValue)"), "tone": severity.rawValue,
          "count": words.language.grouped(findings.count { $0.severity == severity && $0.isOpen }),
          "meaning": words.say("severity-meaning-\(severity.rawValue)"),
        ]
      },
      "files": files.enumerated().map { index, file in
        [
          "id": "file-\(index + 1)", "name": words.file(file.name),
          "findings": file.findings.map(row),
        ] as [String: Any]
      },
      "is-flawless": findings.isEmpty,
      "explained": explained > 0 ? [["count": words.language.grouped(explained)]] : [],
      "unchecked": unchecked.isEmpty ? [] : [["parts": unchecked.map(VisibleText.onOneLine)]],
    ]
    return try renderer.text("findings", at: "findings.html", context)
  }

  private func row(_ finding: Finding) -> [String: Any] {
    let texts = words.words(for: finding)
    var row: [String: Any] = [
      "cell": words.cell(finding.place) ?? false, "place": words.placeInFile(finding.place),
      "severity": words.say("severity-\(finding.severity.rawValue)"), "tone": finding.severity.rawValue,
      "code": finding.code.rawValue, "message": VisibleText.onOneLine(texts.message),
      "expected": VisibleText.onOneLine(texts.expected), "remedy": VisibleText.onOneLine(texts.remedy),
    ]
    row["explanation"] = finding.explanation.map { [["text": VisibleText.onOneLine($0)]] } ?? []
    return row
  }
}

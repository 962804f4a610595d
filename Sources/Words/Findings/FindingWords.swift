import Model

extension Catalogue {
  /// The words of a finding: what was found, what is expected instead, and how to correct it.
  package func words(for finding: Finding) -> FindingWords {
    var values = values(of: finding.arguments)
    values["found"] = .text(finding.found ?? "")
    let suggested = finding.arguments["suggestion"] ?? ""
    values["suggestion"] = .text(suggested.isEmpty ? "" : say("suggestion", ["name": .text(suggested)]))
    values["count"] = values["count"] ?? .text("1")
    let key = "finding.\(finding.code.rawValue)"
    return FindingWords(
      message: text("message", of: key, values), expected: text("expected", of: key, values),
      remedy: text("remedy", of: key, values))
  }
}

extension Catalogue {
  private func values(of arguments: FindingArguments) -> [String: WordValue] {
    arguments.mapped(
      text: WordValue.text, list: { .text(row($0)) }, phrase: { .text(phrase($0)) },
      phrases: { .text(series($0.map(phrase))) })
  }

  private func phrase(_ phrase: PhraseKey) -> String { say(phrase.key, values(of: phrase.arguments)) }

  /// One part of a finding's words, without the extra space that a missing suggestion would leave.
  private func text(_ part: String, of key: String, _ values: [String: WordValue]) -> String {
    let text = say("\(key).\(part)", values)
    return text.last == " " ? String(text.dropLast()) : text
  }
}

/// The words of one finding.
///
/// ```swift
/// let words = try Catalogue.embedded()
/// let said = words.words(for: Finding(.fileEmpty, at: SourcePlace(file: "ratings.csv")))
/// print(said.message)
/// print(said.remedy)
/// ```
package struct FindingWords: Sendable, Hashable {
  package var message: String
  package var expected: String
  package var remedy: String
}

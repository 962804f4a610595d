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
      message: text("message", of: key, values) + habit(of: finding), expected: text("expected", of: key, values),
      remedy: remedy(of: finding, key, values) + habitRemedy(of: finding))
  }

  /// What to do; a document is not opened in a spreadsheet, and a workbook is not saved as CSV.
  private func remedy(of finding: Finding, _ key: String, _ values: [String: WordValue]) -> String {
    if finding.place.sheet != nil, has("\(key).remedy-workbook") { return text("remedy-workbook", of: key, values) }
    let isInDocument = finding.place.row == nil && finding.place.line != nil
    let part = isInDocument && has("\(key).remedy-document") ? "remedy-document" : "remedy"
    return text(part, of: key, values)
  }
}

/// The additional texts of a finding that represents many occurrences.
extension Catalogue {
  private static let maxFoundLength = 40

  /// The number of occurrences and the first places; empty for a single occurrence.
  private func habit(of finding: Finding) -> String {
    guard finding.count > 1, !finding.occurrences.isEmpty else { return "" }
    let areSame = finding.occurrences.allSatisfy { $0.found == finding.found }
    // In a document, several places may be in one line.
    let areInOneLine = Set(finding.occurrences.map(\.place.line)).count < finding.occurrences.count
    let isTable = finding.place.row != nil
    let places = finding.occurrences.map { occurrence in
      let place = areInOneLine && !isTable ? placeInFile(occurrence.place) : shortPlace(occurrence.place)
      guard !areSame, let found = occurrence.found else { return place }
      let short = found.count > Self.maxFoundLength ? found.prefix(Self.maxFoundLength) + "…" : found[...]
      return say("finding-habit-value", ["place": .text(place), "found": .text(String(short))])
    }
    // Only a table has rows.
    let key = isTable && finding.code.group != .definitions ? "finding-habit" : "finding-habit-places"
    let values: [String: WordValue] = ["count": .count(finding.count), "places": .text(row(places))]
    return " " + (finding.count == places.count ? say("\(key)-all", values) : say(key, values))
  }

  /// How to correct the whole column at once; empty for a finding about one row, or one that needs no correction.
  private func habitRemedy(of finding: Finding) -> String {
    guard !finding.occurrences.isEmpty, finding.severity > .note, finding.place.cell != nil,
      let heading = finding.heading
    else { return "" }
    return " " + say("finding-habit-remedy", ["heading": .text(heading)])
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

import Formats
import Model
import Words

/// What the command `initiatives` says of what it read.
package struct InitiativeText {
  private let words: Catalogue

  package init(words: Catalogue) { self.words = words }

  /// The findings, how much was read, and where the pages are.
  ///
  /// - Parameter page: the page to open; nil if nothing was written.
  package func text(_ report: InitiativeReport, _ findings: [Finding], page: String?) -> String {
    let (text, rest) = FindingText(words: words).text(findings, upTo: Self.maxBytes)
    var lines: [String] = []
    if !rest.isEmpty {
      lines.append(
        words.say(
          "check-more",
          ["n": .count(rest.count), "counts": .text(words.words(for: SeverityCounts(Array(rest))))]))
    }
    lines.append(summary(report, findings))
    if let page { lines.append(words.say("initiatives-written", ["page": .text(page)])) }
    return text + lines.joined(separator: "\n")
  }

  /// The findings that are shown stay below this size.
  private static let maxBytes = 160_000

  private func summary(_ report: InitiativeReport, _ findings: [Finding]) -> String {
    let all = report.initiatives
    return words.say(
      "initiatives-summary",
      [
        "files": .text(words.say("files", ["n": .count(report.inputs.count)])),
        "initiatives": .text(words.say("initiatives", ["n": .count(all.count)])),
        "entities": .text(words.say("initiative-entities", ["n": .count(Set(all.flatMap(\.entities)).count)])),
        "countries": .text(words.say("initiative-countries", ["n": .count(Set(all.flatMap(\.countries)).count)])),
        "hidden": .number(all.count - report.shown.count),
        "counts": .text(words.words(for: SeverityCounts(findings))),
      ])
  }
}

import Model
import Words

/// What the command `session` says of what it read.
package struct SessionText {
  private let words: Catalogue
  /// The findings that are shown stay below this size.
  private static let maxBytes = 160_000

  package init(words: Catalogue) { self.words = words }

  /// The findings, how much was read, and where the pages are.
  package func text(_ briefing: SessionBriefing, _ findings: [Finding], inputCount: Int, page: String) -> String {
    let (text, rest) = FindingText(words: words).text(findings, upTo: Self.maxBytes)
    var lines: [String] = []
    if !rest.isEmpty {
      lines.append(
        words.say(
          "check-more",
          ["n": .count(rest.count), "counts": .text(words.words(for: SeverityCounts(Array(rest))))]))
    }
    lines.append(
      words.say(
        "session-summary",
        [
          "files": .text(words.say("files", ["n": .count(inputCount)])),
          "decisions": .text(words.say("session-decisions", ["n": .count(briefing[.decisionsFollowed])])),
          "issues": .text(words.say("session-issues-count", ["n": .count(briefing[.issues])])),
          "members": .text(words.say("initiative-entities", ["n": .count(briefing[.members])])),
          "counts": .text(words.words(for: SeverityCounts(findings))),
        ]))
    lines.append(words.say("session-written", ["page": .text(page)]))
    return text + lines.joined(separator: "\n")
  }
}

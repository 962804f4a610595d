import Formats
import Model
import Words

/// The result of checking submissions, as text.
package struct CheckText {
  private let words: Catalogue

  package init(words: Catalogue) { self.words = words }

  /// The findings, how much was read, and what was not checked.
  package func text(_ checked: CheckedSubmissions) -> String {
    let (text, rest) = FindingText(words: words).text(checked.findings, upTo: Self.maxBytes)
    var lines: [String] = []
    if !rest.isEmpty {
      lines.append(
        words.say(
          "check-more",
          ["n": .count(rest.count), "counts": .text(words.words(for: SeverityCounts(Array(rest))))]))
    }
    lines.append(summary(of: checked))
    if !checked.unchecked.isEmpty { lines.append(words.say("unchecked")) }
    lines += checked.unchecked.prefix(Self.maxUnchecked).map { "  \(VisibleText.onOneLine(line($0)))" }
    if checked.unchecked.count > Self.maxUnchecked {
      lines.append("  " + words.say("more-places", ["n": .count(checked.unchecked.count - Self.maxUnchecked)]))
    }
    return text + lines.joined(separator: "\n") + "\n"
  }

  /// The findings that are shown stay below this size, so that a terminal and a mail can hold them.
  private static let maxBytes = 160_000
  /// At most this many parts that were not checked are named.
  private static let maxUnchecked = 100

  /// How much was read and how many findings there are, in one sentence.
  func summary(of checked: CheckedSubmissions) -> String {
    words.say(
      checked.years.isEmpty ? "check-summary" : "check-summary-years",
      [
        "files": .text(words.say("files", ["n": .count(checked.fileCount)])),
        "submissions": .text(words.say("submissions", ["n": .count(checked.submissionCount)])),
        "ratings": .text(words.say("ratings", ["n": .count(checked.ratingCount)])),
        "answers": .text(words.say("answers", ["n": .count(checked.answerCount)])),
        "actions": .text(words.say("actions", ["n": .count(checked.actionCount)])),
        "counts": .text(words.words(for: SeverityCounts(checked.findings))),
        "years": .text(words.language.list(checked.years.map { String($0) })),
      ]) + followUp(checked) + initiatives(checked) + network(checked)
  }

  /// How many responses and grades were read; empty if there are none.
  private func followUp(_ checked: CheckedSubmissions) -> String {
    guard checked.responseCount + checked.gradeCount > 0 else { return "" }
    return " "
      + words.say(
        "check-summary-follow-up",
        ["responses": .number(checked.responseCount), "grades": .number(checked.gradeCount)])
  }

  /// How many initiatives were read; empty if there are none.
  private func initiatives(_ checked: CheckedSubmissions) -> String {
    guard checked.initiativeCount > 0 else { return "" }
    return " " + words.say("check-summary-initiatives", ["n": .number(checked.initiativeCount)])
  }

  /// How many records about the network were read; empty if there are none.
  private func network(_ checked: CheckedSubmissions) -> String {
    guard checked.networkCount > 0 else { return "" }
    return " " + words.say("check-summary-network", ["n": .number(checked.networkCount)])
  }

  /// A short description of each part that was not checked.
  func unchecked(_ checked: CheckedSubmissions) -> [String] { checked.unchecked.map(line) }

  /// At most ten names.
  private static func shortened(_ names: [String]) -> [String] {
    names.count > 10 ? names.prefix(10) + ["…"] : names
  }

  private func line(_ part: UncheckedPart) -> String {
    switch part {
    case .file(let file): words.say("unchecked-file", ["file": .text(words.file(file))])
    case .rest(let file, let line):
      words.say("unchecked-rest", ["file": .text(words.file(file)), "line": .number(line)])
    case .answers(let count): words.say("unchecked-answers", ["n": .count(count)])
    case .links(let count): words.say("unchecked-links", ["n": .count(count)])
    case .lastYear: words.say("unchecked-last-year")
    case .lastYearOtherFramework(let entities):
      words.say("unchecked-last-year-framework", ["names": .text(words.language.list(Self.shortened(entities)))])
    case .lastYearLacking(let entities):
      words.say("unchecked-last-year-lacking", ["names": .text(words.language.list(Self.shortened(entities)))])
    }
  }
}

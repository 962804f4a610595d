import Formats
import Model
import Words

/// The ratings that would change under edited indicators or another framework version, as text.
package struct RescoringText {
  private let words: Catalogue

  package init(words: Catalogue) { self.words = words }

  /// The changes one per line, the number of ratings at each level before and after, and what cannot be determined.
  ///
  /// - Parameter with: files of edited indicators, or the id of the other version.
  package func text(_ rescoring: Rescoring, with: [String]) -> String {
    var lines = [
      words.say(
        "score-with-heading",
        [
          "framework": .text(rescoring.framework.title), "year": .number(rescoring.year),
          "with": .text(words.language.list(with.map { VisibleText.onOneLine($0) })),
        ])
    ]
    lines += rescoring.rows.filter { $0.verdict == .changed }.map { "  " + line($0, of: rescoring) }
    lines += rescoring.levels.filter { $0.before + $0.after > 0 }.map { level in
      words.say(
        "score-level", ["level": .text(level.code), "before": .count(level.before), "after": .count(level.after)])
    }
    lines += Rescoring.Verdict.allCases.filter { rescoring.count($0) > 0 }.map {
      words.say("score-verdict-\($0.rawValue)", ["n": .count(rescoring.count($0))])
    }
    if rescoring.rows.isEmpty { lines.append(words.say("score-nothing")) }
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private func line(_ row: Rescoring.Row, of rescoring: Rescoring) -> String {
    words.say(
      row.isProvisional ? "score-change-provisional" : "score-change",
      [
        "entity": .text(row.entity), "indicator": .text(words.sum(row.indicators)), "other": .text(row.other ?? ""),
        "before": .text(row.before.isEmpty ? words.say("score-none") : words.sum(rescoring.before(row))),
        "after": .text(rescoring.after(row) ?? ""),
      ])
  }
}

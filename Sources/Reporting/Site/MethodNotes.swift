import Formats
import Model

/// How the figures are made, in a sentence each, and the definitions behind them.
struct MethodNotes {
  let view: ReportView

  var lines: [String] {
    let words = view.words
    var lines = [
      "method-claimed", "method-derived", "method-denominator", "method-outside", "method-pooled", "method-rounding",
      "method-change",
      "method-break", "method-work", "method-expected",
    ].map { words.say($0) }
    for reason in LeftOut.Reason.allCases {
      let rows = view.report.leftOut.filter { $0.reason == reason }
      guard !rows.isEmpty else { continue }
      let names = rows.map { "\($0.entity) \($0.year)" }.uniqued
      lines.append(
        words.say(
          "method-left-out-\(reason.rawValue)",
          ["n": .count(rows.count), "names": .text(words.language.list(Array(names.prefix(12))))]))
    }
    return lines
  }

  var definitions: [[String: Any]] {
    view.report.editions.map(\.framework.id).uniqued.compactMap { view.report.frameworks[$0] }.map { framework in
      [
        "title": framework.title, "about": framework.about, "source": framework.source,
        "fingerprint": framework.fingerprint,
      ]
    }
  }
}

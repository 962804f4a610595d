import Formats
import Model
import Words

/// What was decided about pairs, as far as the audience sees both initiatives.
struct InitiativeDecisions {
  private let words: Catalogue
  private let byPair: [InitiativeDecision.Pair: InitiativeDecision]
  private let shown: [InitiativeDecision]

  init(report: InitiativeReport, words: Catalogue) {
    self.words = words
    let seen = Set(report.shown.map(\.id))
    shown = report.decisions.filter { seen.contains($0.first) && seen.contains($0.second) }
    byPair = Dictionary(shown.map { ($0.pair, $0) }, uniquingKeysWith: { $1 })
  }

  /// The decision about a pair, in words; nil if there is none.
  func decision(on pair: InitiativePair, among initiatives: [Initiative]) -> String? {
    byPair[.init(initiatives[pair.first].id, initiatives[pair.second].id)].map(word)
  }

  private func word(_ decision: InitiativeDecision) -> String {
    words.say("initiative-decision-\(decision.kind.rawValue)")
  }

  /// The rows of the table of all decisions.
  var rows: [[String: Any]] {
    shown.map { decision in
      [
        "pair": words.say(
          "initiatives-pair", ["first": .text(decision.first), "second": .text(decision.second)]),
        "decision": word(decision), "reason": InitiativeView.beginning(of: decision.reason),
        "office": VisibleText.onOneLine(
          [decision.office, decision.date?.description ?? ""].filter { !$0.isEmpty }
            .joined(separator: words.say("list-comma"))),
      ]
    }
  }
}

import Formats
import Model
import Words

/// What was decided about pairs, as far as the audience sees both initiatives.
struct InitiativeDecisions {
  let view: InitiativeView
  /// The decisions by the ids of their pairs, in both orders.
  private let byPair: [[String]: InitiativeDecision]
  private let shown: [InitiativeDecision]

  init(view: InitiativeView) {
    self.view = view
    let seen = Set(view.report.shown.map(\.id))
    shown = view.report.decisions.filter { seen.contains($0.first) && seen.contains($0.second) }
    byPair = Dictionary(
      shown.flatMap { [([$0.first, $0.second], $0), ([$0.second, $0.first], $0)] }, uniquingKeysWith: { $1 })
  }

  /// The decision about a pair, in words; nil if there is none.
  func decision(on pair: InitiativePair) -> String? {
    let ids = [pair.first, pair.second].map { view.report.initiatives[$0].id }
    return byPair[ids].map(word)
  }

  private func word(_ decision: InitiativeDecision) -> String {
    view.words.say("initiative-decision-\(decision.kind.rawValue)")
  }

  /// The rows of the table of all decisions.
  var rows: [[String: Any]] {
    shown.map { decision in
      [
        "pair": view.words.say(
          "initiatives-pair", ["first": .text(decision.first), "second": .text(decision.second)]),
        "decision": word(decision), "reason": InitiativeView.beginning(of: decision.reason),
        "office": VisibleText.onOneLine(
          [decision.office, decision.date?.description ?? ""].filter { !$0.isEmpty }
            .joined(separator: view.words.say("list-comma"))),
      ]
    }
  }
}

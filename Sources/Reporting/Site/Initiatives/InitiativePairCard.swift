import Formats
import Model
import Words

/// Two initiatives side by side, with what they have in common.
struct InitiativePairCard {
  let view: InitiativeView
  let pair: InitiativePair
  /// What was decided about the two; nil if nothing was.
  let decision: String?

  private var words: Catalogue { view.words }

  func context(number: Int) -> [String: Any] {
    [
      "id": "pair-\(number)", "kind": words.say("initiative-pair-\(pair.kind.rawValue)"),
      "score": words.say("initiative-pair-score", ["score": .text(InitiativePairRows.decimal(pair.score))]),
      "sides": [pair.first, pair.second].map { side(view.report.initiatives[$0]) },
      "evidence": pair.evidence.map(line), "has-evidence": !pair.evidence.isEmpty,
      "decision": decision ?? false,
    ]
  }

  private func side(_ initiative: Initiative) -> [String: Any] {
    [
      "entities": view.entities(of: initiative), "title": InitiativeView.beginning(of: initiative.title),
      "id": initiative.id, "year": String(initiative.year),
      "description": initiative.description.isEmpty ? false : InitiativeView.beginning(of: initiative.description),
      "dates": view.dates(of: initiative) ?? false, "money": view.money(of: initiative) ?? false,
      "parent": initiative.parent.isEmpty ? false : InitiativeView.beginning(of: initiative.parent),
    ]
  }

  private func line(_ evidence: InitiativePair.Evidence) -> [String: Any] {
    [
      "label": words.textIfPresent("initiative-evidence-\(evidence.feature)") ?? evidence.feature,
      "value": words.language.percent(Share(Int((evidence.value * 10_000).rounded()), of: 10_000)),
      "found": evidence.found.isEmpty ? false : VisibleText.onOneLine(evidence.found),
    ]
  }
}

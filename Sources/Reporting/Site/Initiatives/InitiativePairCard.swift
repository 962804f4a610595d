import Formats
import Model
import Words

/// Two initiatives side by side, with what they have in common; phrases that both texts have are marked.
struct InitiativePairCard {
  let view: InitiativeView
  let pair: InitiativePair

  private var words: Catalogue { view.words }

  func context(number: Int) -> [String: Any] {
    let (first, second) = (view.report.initiatives[pair.first], view.report.initiatives[pair.second])
    let titles = SharedPhrases(InitiativeView.beginning(of: first.title), InitiativeView.beginning(of: second.title))
    let texts = SharedPhrases(
      InitiativeView.beginning(of: first.description), InitiativeView.beginning(of: second.description))
    return [
      "id": "pair-\(number)", "kind": words.say("initiative-pair-\(pair.kind.rawValue)"),
      "score": words.say("initiative-pair-score", ["score": .text(InitiativePairRows.decimal(pair.score))]),
      "sides": [side(first, titles.first, texts.first), side(second, titles.second, texts.second)],
      "evidence": pair.evidence.map(line), "has-evidence": !pair.evidence.isEmpty,
      "decision": view.decisions.decision(on: pair, among: view.report.initiatives) ?? false,
    ]
  }

  /// - Parameters:
  ///   - title: as HTML.
  ///   - text: as HTML.
  private func side(_ initiative: Initiative, _ title: String, _ text: String) -> [String: Any] {
    [
      "entities": view.entities(of: initiative), "title": title, "id": initiative.id, "year": String(initiative.year),
      "description": text.isEmpty ? false : text,
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

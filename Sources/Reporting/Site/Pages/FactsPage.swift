import Model

/// The page of requirements: how many entities meet each requirement in the year, and which ones.
struct FactsPage {
  let view: ReportView
  let edition: ReportEdition

  var context: [String: Any] {
    let words = view.words
    let facts = edition.framework.indicators.flatMap { view.facts(edition, $0.number) }
    let areLinked = RequirementTable.canLinkAllNames(facts, view, root: "")
    return [
      "names-are-here": view.showsNamesWithFacts,
      "unanswered": unanswered(facts) ?? false,
      "title": words.say("title-facts", ["year": .number(edition.year)]),
      "subtitle": words.say(
        "subtitle-facts",
        [
          "framework": .text(edition.framework.title),
          "n": .count(edition.framework.indicators.reduce(0) { $0 + $1.criteria.count }),
        ]),
      "indicators": edition.framework.indicators.compactMap { indicator -> [String: Any]? in
        let table = RequirementTable(
          view: view, edition: edition, indicator: indicator, namesAreLinked: areLinked)
        return table.context(root: "").map {
          $0.merging([
            "name": words.say(
              "indicator-name", ["number": .text(indicator.number), "title": .text(indicator.title)]),
            "link": PageLinks.indicator(indicator.number),
          ]) { own, _ in own }
        }
      },
    ]
  }

  /// Says that no answer tells whether any requirement is in place; nil if one does.
  private func unanswered(_ facts: [RequirementStatus]) -> String? {
    guard facts.allSatisfy({ $0.count(.answered) + $0.count(.notInPlace) == 0 }) else { return nil }
    return view.words.say("facts-unanswered", ["year": .number(edition.year)])
  }
}

import Model

/// The requirements of one indicator with the number of entities that have each.
struct RequirementTable {
  let view: ReportView
  let edition: ReportEdition
  let indicator: Indicator

  private var facts: [RequirementFact] { view.facts(edition, indicator.number) }

  /// Nil where the indicator has no requirements.
  ///
  /// - Parameter root: leads from the page to the report's folder.
  func context(root: String) -> [String: Any]? {
    guard !facts.isEmpty else { return nil }
    return [
      "id": "requirements-\(PageLinks.fragment(indicator.number))",
      "caption": view.words.say(
        "requirements-caption",
        [
          "number": .text(indicator.number), "framework": .text(edition.framework.title), "year": .number(edition.year),
          "n": .count(edition.coverage.reported.count),
        ]),
      "rows": facts.map { row($0, root: root) }, "legend": Self.legend(view),
    ]
  }

  private func row(_ fact: RequirementFact, root: String) -> [String: Any] {
    let criterion = indicator.criteria.first { $0.code == fact.criterion }
    let inPlace = fact.count(.answered) + fact.count(.implied)
    let known = inPlace + fact.count(.lacking) + fact.count(.notKnown)
    return [
      "code": fact.criterion, "text": criterion?.text ?? "", "unconfirmed": criterion?.isConfirmed == false,
      "level": indicator.level(ofCriterion: fact.criterion).map { edition.framework.scale.levels[$0].title } ?? "",
      "bar": Self.bar(fact),
      "in-place": view.words.say("part-of-whole", ["part": .count(inPlace), "whole": .count(known)]),
      "figure": FigureID.requirement(fact, "in-place"),
      "counts": RequirementState.allCases.map { view.words.language.grouped(fact.count($0)) },
      "holds-back": view.words.language.grouped(fact.holdsBack.count),
      "holds-back-figure": FigureID.requirement(fact, "holds-back"),
      "names": RequirementState.allCases.filter { fact.count($0) > 0 && $0 != .notApplicable }.map { state in
        [
          "state": view.words.say("requirement-\(state.rawValue)"),
          "entities": (fact.entities[state] ?? []).joined(separator: view.words.say("list-comma")),
        ]
      },
    ]
  }

  /// A bar of all entities, by what is known of them.
  private static func bar(_ fact: RequirementFact) -> String {
    StackedBar.svg(RequirementState.allCases.map { (RequirementTable.tone($0), fact.count($0)) })
  }

  private static func tone(_ state: RequirementState) -> String {
    switch state {
    case .answered: "r3"
    case .implied: "r2"
    case .lacking: "r0"
    case .notKnown: "nr"
    case .notApplicable: "na"
    }
  }

  private static func legend(_ view: ReportView) -> [[String: Any]] {
    RequirementState.allCases.map {
      [
        "tone": tone($0), "symbol": view.words.say("requirement-symbol-\($0.rawValue)"),
        "title": view.words.say("requirement-\($0.rawValue)"),
      ]
    }
  }

  /// The tone, symbol and words of one state.
  static func mark(_ state: RequirementState, _ view: ReportView) -> (tone: String, symbol: String, title: String) {
    (
      tone(state), view.words.say("requirement-symbol-\(state.rawValue)"),
      view.words.say("requirement-\(state.rawValue)")
    )
  }
}

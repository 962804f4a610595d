import Model

/// The requirements that most often keep entities from their next level.
struct NextLevelRequirements {
  let view: ReportView
  let edition: ReportEdition
  /// The number of one indicator; nil for all indicators.
  var indicator: String?

  private static let maxRows = 10

  /// Nil if nothing is known about requirements.
  var context: [String: Any]? {
    let facts = (indicator.map { view.facts(edition, $0) } ?? view.report.figures.requirements)
      .filter { $0.framework == edition.framework.id && !$0.heldBack.isEmpty }
    guard !facts.isEmpty else { return nil }
    let sorted = facts.enumerated().sorted {
      ($1.element.heldBack.count, $0.offset) < ($0.element.heldBack.count, $1.offset)
    }.map(\.element)
    let rows = sorted.prefix(Self.maxRows)
    return [
      "headline": headline(rows[0]),
      "caption": view.words.say(
        "holds-back-caption",
        [
          "framework": .text(edition.framework.title), "year": .number(edition.year),
          "n": .count(edition.coverage.reported.count),
        ]),
      "rows": rows.compactMap { row($0) },
    ]
  }

  /// Names the requirement that most entities need for their next level.
  private func headline(_ fact: RequirementStatus) -> Sentence {
    let framework = edition.framework
    let indicator = framework.position(ofIndicator: fact.indicator).map { framework.indicators[$0] }
    let criterion = indicator?.criteria.first { $0.code == fact.criterion }
    let text = criterion?.text ?? fact.criterion
    return view.words.say(
      criterion?.isConfirmed == false ? "headline-holds-back-unconfirmed" : "headline-holds-back",
      figures: [
        "n": .count(fact.heldBack.count, fact.name(.heldBack)), "reported": view.reported(edition),
        "requirement": .text(text.hasSuffix(".") ? String(text.dropLast()) : text), "year": .number(edition.year),
      ])
  }

  private func row(_ fact: RequirementStatus) -> [String: Any]? {
    let framework = edition.framework
    guard let position = framework.position(ofIndicator: fact.indicator) else { return nil }
    let indicator = framework.indicators[position]
    let count = fact.heldBack.count
    let criterion = indicator.criteria.first { $0.code == fact.criterion }
    return [
      "code": fact.criterion, "text": criterion?.text ?? "", "unconfirmed": criterion?.isConfirmed == false,
      "names-indicator": self.indicator == nil, "indicator": indicator.title,
      "link": PageLinks.indicator(indicator.number),
      "count": view.words.language.grouped(count), "figure": fact.name(.heldBack).text,
      "bar": StackedBar.svg([("r2", count), ("nr", edition.coverage.reported.count - count)]),
    ]
  }
}

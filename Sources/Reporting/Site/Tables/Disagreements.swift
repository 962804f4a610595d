import Model

/// The table of this year's claimed ratings that differ from those derived from the answers.
struct Disagreements {
  let view: ReportView

  private static let maxRows = 150

  /// Nil if every claim agrees with the answers.
  var context: [String: Any]? {
    guard let edition = view.current else { return nil }
    let all = view.cards(edition).flatMap { card in
      zip(edition.framework.indicators, card.ratings).compactMap { row(card.entity, $0, $1, edition.framework) }
    }
    guard !all.isEmpty else { return nil }
    let words = view.words
    return [
      "caption": words.say("disagreements-caption", ["year": .number(edition.year)]),
      "rows": Array(all.prefix(Self.maxRows)),
      "more": all.count > Self.maxRows ? words.say("more-rows", ["n": .count(all.count - Self.maxRows)]) : false,
    ]
  }

  private func row(
    _ entity: String, _ indicator: Indicator, _ rating: IndicatorRating, _ framework: Framework
  ) -> [String: Any]? {
    guard let derivation = rating.derivation, let claimed = rating.claimed else { return nil }
    let agreement = derivation.agreement(with: claimed)
    guard agreement != .same else { return nil }
    return [
      "entity": entity, "name": view.name(entity), "link": view.links.entity(entity) ?? "",
      "indicator": view.indicatorName(indicator.number, framework),
      "claimed": RatingMark(claimed, scale: framework.scale).context,
      "derived": RatingMark(derivation.settled, scale: framework.scale).context,
      "kind": view.words.say("agreement-\(agreement.rawValue)"), "file": rating.place?.file ?? "",
    ]
  }
}

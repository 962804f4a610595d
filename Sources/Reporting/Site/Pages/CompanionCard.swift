import Model

/// The results of one entity under a companion framework.
struct CompanionCard {
  let view: ReportView
  let edition: ReportEdition
  let code: String

  private var framework: Framework { edition.framework }

  /// Nil if the entity reported nothing under the companion framework.
  var context: [String: Any]? {
    guard let card = view.card(edition, code) else { return nil }
    let met = view.metValues(view.group(edition, .entity, code), framework)
    let values = MeasuredValues(words: view.words)
    return [
      "id": "companion-\(PageLinks.fragment(framework.id))",
      "headline": view.words.say(
        "headline-companion-entity",
        figures: [
          "framework": .text(framework.title), "year": .number(edition.year), "part": met.part, "whole": met.whole,
        ]), "about": framework.about,
      "caption": view.words.say(
        "companion-card-caption",
        ["code": .text(code), "framework": .text(framework.title), "year": .number(edition.year)]),
      "rows": zip(framework.indicators, card.ratings).map { indicator, rating in
        [
          "name": view.indicatorName(indicator.number, framework),
          "link": "../" + view.link(ofIndicator: indicator.number, framework),
          "mark": RatingMark(rating.final, scale: framework.scale).context,
          "is-provisional": rating.derivation?.isProvisional ?? false,
          "values": values.all(of: rating, indicator),
        ] as [String: Any]
      },
      "reasons": framework.indicators.indices.map {
        RatingExplanationSection(view: view, framework: framework, position: $0, rating: card.ratings[$0]).context
      },
    ]
  }
}

import Model

/// The ratings of one entity on one sheet, with the previous year, its type and all entities for comparison, and next
/// steps.
struct EntityCard {
  let view: ReportView
  let edition: ReportEdition
  let card: Scorecard

  private var framework: Framework { edition.framework }

  var context: [String: Any] {
    let words = view.words
    let type = view.report.entities[code: card.entity]?.type ?? ""
    let hasDerived = card.ratings.contains { $0.derivation != nil }
    return [
      "caption": words.say(
        "ratings-caption",
        [
          "code": .text(card.entity), "year": .number(edition.year), "framework": .text(framework.title),
        ]),
      "has-before": before != nil, "before": String(edition.year - 1), "has-derived": hasDerived,
      "type": words.say("column-of-type", ["type": .text(type)]),
      "areas": areas(type: type, hasDerived: hasDerived),
    ]
  }

  /// The number of columns that every card has: indicator, rating, share of the type, share of all, and next level.
  private static let minColumns = 5

  /// The ratings by area, in the order of the framework; areas without indicators are left out.
  private func areas(type: String, hasDerived: Bool) -> [[String: Any]] {
    let columns = Self.minColumns + (before == nil ? 0 : 1) + (hasDerived ? 1 : 0)
    return framework.areas.compactMap { area in
      let positions = framework.indicators.indices.filter { framework.indicators[$0].area == area }
      guard !positions.isEmpty else { return nil }
      return [
        "area": area, "span": String(columns),
        "rows": positions.map { row($0, type: type, hasDerived: hasDerived) },
      ]
    }
  }

  /// The scorecard of the previous year, if the entity reported under the same framework.
  private var before: Scorecard? {
    view.editions.last { $0.year == edition.year - 1 && $0.framework.id == framework.id }
      .flatMap { view.card($0, card.entity) }
  }

  private func row(_ position: Int, type: String, hasDerived: Bool) -> [String: Any] {
    let indicator = framework.indicators[position]
    let rating = card.ratings[position]
    func marks(_ ratings: [Rating?]) -> [[String: Any]] {
      ratings.compactMap { $0.map { RatingMark($0, scale: framework.scale).context } }
    }
    return [
      "number": indicator.number, "name": indicator.title, "link": "../" + PageLinks.indicator(indicator.number),
      "final": marks([rating.final]), "before": marks([before?.ratings[position].final]),
      "derived": marks([rating.derived]), "provisional": rating.derivation?.isProvisional ?? false,
      "input": view.inputMark(edition, card.entity, at: position, rating.final).map {
        ["text": $0.text(view), "symbol": $0.symbol(view)]
      } ?? false,
      "of-type": share(view.group(edition, type: type, indicator: position)),
      "of-all": share(view.group(edition, .indicator, indicator.number)),
      "next": next(rating, indicator) ?? false, "why": "why-\(indicator.number)",
    ]
  }

  private func share(_ group: GroupDistribution?) -> [String: Any] {
    let share = group.map { view.met($0.distribution, framework) } ?? Share(0, of: 0)
    return [
      "text": view.words.language.percent(share), "figure": group.map { $0.name(.meetsOrExceeds).text } ?? "",
    ]
  }

  /// More codes than this would not fit on one line.
  private static let maxCodes = 3

  /// The codes of the first set of requirements that would reach the next level.
  private func next(_ rating: IndicatorRating, _ indicator: Indicator) -> String? {
    guard let next = rating.next, let first = next.requirementSets.first else { return nil }
    let codes = first.map { position in
      let criterion = indicator.criteria[position]
      return criterion.isConfirmed
        ? criterion.code : view.words.say("card-unconfirmed", ["code": .text(criterion.code)])
    }
    if codes.count > Self.maxCodes {
      let named = view.words.row(Array(codes.prefix(Self.maxCodes - 1)))
      let more = codes.count - Self.maxCodes + 1
      return view.words.say("card-next-more", ["criteria": .text(named), "n": .count(more)])
    }
    let list = view.words.language.list(codes)
    return next.requirementSets.count > 1 ? view.words.say("card-next-or", ["criteria": .text(list)]) : list
  }
}

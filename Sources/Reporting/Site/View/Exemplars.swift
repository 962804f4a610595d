import Model

/// An entity from which others may learn on one indicator.
struct Exemplar {
  let entity: String
  let type: String
  let rating: Rating
  /// The rating of the earlier year, if it was lower.
  let earlier: Rating?
  /// What the entity offers publicly as good practice for the indicator.
  let practices: [Initiative]
}

/// The entities that exceed requirements on an indicator, or whose rating rose lately to one that meets or exceeds them.
///
/// Ratings that are or may be a common input, and those that look like one, are left out: they need not be the entity's
/// own.
struct Exemplars {
  let view: ReportView
  let edition: ReportEdition
  /// The year that ratings are compared with: the year before last, or the first since then; nil if the framework has none.
  let earlierYear: Int?
  /// The exemplars of each indicator, in the order of `entities.csv`.
  private(set) var byIndicator: [[Exemplar]] = []
  /// The same, those with a good practice first, then those that rose.
  private var ordered: [[Exemplar]] = []
  /// The same, by the type of entity.
  private var orderedByType: [[String: [Exemplar]]] = []

  /// How many years count as lately.
  private static let years = 2

  init(view: ReportView, edition: ReportEdition) {
    self.view = view
    self.edition = edition
    let earlier = view.editions.first {
      $0.framework.id == edition.framework.id && $0.year < edition.year && $0.year >= edition.year - Self.years
    }
    earlierYear = earlier?.year
    let earlierCards = Dictionary(
      earlier.map { view.cards($0).map { ($0.entity, $0) } } ?? [], uniquingKeysWith: { first, _ in first })
    var practices: [String: [Initiative]] = [:]
    for initiative in view.report.initiatives?.initiatives ?? [] where initiative.isPublic && initiative.isGoodPractice
    {
      let indicators = initiative.practiceFor.isEmpty ? initiative.indicators : initiative.practiceFor
      for code in indicators { practices[code, default: []].append(initiative) }
    }
    byIndicator = edition.framework.indicators.indices.map { exemplars(at: $0, earlierCards, practices) }
    ordered = byIndicator.map { exemplars in
      exemplars.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }
    orderedByType = ordered.map { Dictionary(grouping: $0, by: \.type) }
  }

  private func exemplars(
    at position: Int, _ earlierCards: [String: Scorecard], _ practices: [String: [Initiative]]
  ) -> [Exemplar] {
    let scale = edition.framework.scale
    let number = edition.framework.indicators[position].number
    return view.cards(edition).compactMap { card in
      let rating = card.ratings[position].final
      guard case .level(let level) = rating, scale.isMet(rating),
        view.inputMark(edition, card.entity, at: position, rating) == nil
      else { return nil }
      var earlier: Rating?
      if case .level(let before)? = earlierCards[card.entity]?.ratings[position].final, before < level {
        earlier = .level(before)
      }
      guard level > scale.lowestMetLevel || earlier != nil else { return nil }
      return Exemplar(
        entity: card.entity, type: view.report.entities[code: card.entity]?.type ?? "", rating: rating,
        earlier: earlier,
        practices: (practices["\(edition.framework.id)/\(number)"] ?? []).filter { $0.entities.contains(card.entity) })
    }
  }

  /// The first exemplars of an indicator for one entity, those of its own type before others.
  func first(_ limit: Int, at position: Int, for entity: String) -> [Exemplar] {
    let type = view.report.entities[code: entity]?.type ?? ""
    let own = (orderedByType[position][type] ?? []).prefix(limit)
    return Array(own) + ordered[position].lazy.filter { $0.type != type }.prefix(limit - own.count)
  }
}

extension Exemplar {
  /// Lower for those from whom more can be learnt.
  fileprivate var rank: Int { (practices.isEmpty ? 2 : 0) + (earlier == nil ? 1 : 0) }
}

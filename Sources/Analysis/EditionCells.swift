import Model

/// The cells of one edition: those of entities that reported, or that were expected to report and did not.
struct EditionCells {
  let edition: Edition
  let framework: Framework
  /// The entities with cells, in the order of `entities.csv`.
  let entities: [String]
  private let reported: [String: Scorecard]
  private let absent: Set<String>

  init(cards: [Scorecard], absent: [String], edition: Edition, framework: Framework, population: Population) {
    self.edition = edition
    self.framework = framework
    reported = Dictionary(cards.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first })
    self.absent = Set(absent)
    entities = population.sorted(reported.keys.map { $0 } + absent)
  }

  /// The rating of the indicator at a position; nil for an entity that neither reported nor was expected to.
  func rating(of entity: String, at position: Int) -> IndicatorRating? {
    reported[entity]?.ratings[position] ?? (absent.contains(entity) ? .notReported : nil)
  }

  func hasReported(_ entity: String) -> Bool { reported[entity] != nil }

  /// Whether the final rating of a cell meets or exceeds requirements; nil for a cell that is not on the scale.
  func isMet(_ entity: String, at position: Int) -> Bool? {
    guard let rating = rating(of: entity, at: position)?.final, rating.isLevel else { return nil }
    return framework.scale.isMet(rating)
  }
}

/// Two consecutive editions of one framework.
struct EditionPair {
  let earlier: EditionCells
  let later: EditionCells

  var framework: Framework { later.framework }

  /// The entities with cells in either year, in the order of `entities.csv`.
  let entities: [String]

  init(earlier: EditionCells, later: EditionCells, population: Population) {
    self.earlier = earlier
    self.later = later
    entities = population.sorted(Set(earlier.entities).union(later.entities))
  }

  /// The final ratings of a cell in both years.
  func ratings(of entity: String, at position: Int) -> CellRatings {
    CellRatings(
      before: earlier.rating(of: entity, at: position)?.final, after: later.rating(of: entity, at: position)?.final)
  }
}

/// A cell's ratings in two years; nil for a year in which the entity has no cells.
struct CellRatings: Hashable {
  var before: Rating?
  var after: Rating?
}

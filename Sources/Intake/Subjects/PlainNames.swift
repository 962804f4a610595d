import Formats
import Model

/// Lookup tables for the exact names in the definitions, which most records use.
struct PlainNames: Sendable {
  /// The positions of frameworks, by id.
  let frameworks: PlainWords
  /// The positions of entities, by the codes of all counted entities; a code leads to the entity that continues its
  /// series.
  let entities: PlainWords
  private let ratings: [PlainRatings]

  /// Creates empty tables, so that everything is read on the tolerant path.
  init() {
    frameworks = PlainWords([])
    entities = PlainWords([])
    ratings = []
  }

  init(_ list: EntityList, _ frameworks: [Framework]) {
    self.frameworks = PlainWords(frameworks.enumerated().map { ($1.id, $0) })
    entities = PlainWords(
      list.entities.filter(\.isCounted).compactMap { entity in
        let current = list.current(entity.code)?.code ?? entity.code
        return list.position(code: current).map { (entity.code, $0) }
      })
    ratings = frameworks.map { PlainRatings($0.scale) }
  }

  /// The ratings of the framework at this position.
  func ratings(framework: Int) -> PlainRatings { framework < ratings.count ? ratings[framework] : PlainRatings() }
}

/// The ratings of one scale, by code.
struct PlainRatings: Sendable {
  private let codes: PlainWords
  private let ratings: [Rating]

  /// Creates an empty table.
  init() {
    codes = PlainWords([])
    ratings = []
  }

  init(_ scale: RatingScale) {
    let codes = scale.levels.map(\.code) + scale.outside.values.map(\.code)
    let named = codes.compactMap { code in scale.rating(named: code).map { (code: code, rating: $0) } }
    ratings = named.map(\.rating)
    self.codes = PlainWords(named.enumerated().map { ($1.code, $0) })
  }

  /// The rating with exactly this code; nil for any other text.
  subscript(code: UnsafeBufferPointer<UInt8>) -> Rating? { codes[code].map { ratings[$0] } }
}

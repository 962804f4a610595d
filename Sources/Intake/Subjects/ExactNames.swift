import Formats
import Model

/// Lookup tables for the exact names in the definitions, which most records use.
struct ExactNames: Sendable {
  /// The positions of frameworks, by id.
  let frameworks: ExactWordTable
  /// The positions of entities, by the codes of all counted entities; a code leads to the entity that continues its
  /// series.
  let entities: ExactWordTable
  private let ratings: [ExactRatings]

  /// Creates empty tables, so that everything is read on the tolerant path.
  init() {
    frameworks = ExactWordTable([])
    entities = ExactWordTable([])
    ratings = []
  }

  init(_ list: EntityList, _ frameworks: [Framework]) {
    self.frameworks = ExactWordTable(frameworks.enumerated().map { ($1.id, $0) })
    entities = ExactWordTable(
      list.entities.filter(\.isCounted).compactMap { entity in
        let current = list.current(entity.code)?.code ?? entity.code
        return list.position(code: current).map { (entity.code, $0) }
      })
    ratings = frameworks.map { ExactRatings($0.scale) }
  }

  /// The ratings of the framework at this position.
  func ratings(framework: Int) -> ExactRatings { framework < ratings.count ? ratings[framework] : ExactRatings() }
}

/// The ratings of one scale, by code.
struct ExactRatings: Sendable {
  private let codes: ExactWordTable
  private let ratings: [Rating]

  /// Creates an empty table.
  init() {
    codes = ExactWordTable([])
    ratings = []
  }

  init(_ scale: RatingScale) {
    let codes = scale.levels.map(\.code) + scale.outside.values.map(\.code)
    let named = codes.compactMap { code in scale.rating(named: code).map { (code: code, rating: $0) } }
    ratings = named.map(\.rating)
    self.codes = ExactWordTable(named.enumerated().map { ($1.code, $0) })
  }

  /// The rating with exactly this code; nil for any other text.
  subscript(code: UnsafeBufferPointer<UInt8>) -> Rating? { codes[code].map { ratings[$0] } }
}

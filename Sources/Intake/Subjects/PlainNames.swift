import Formats
import Model

/// Names as the definitions write them, by which most records name what they speak of.
struct PlainNames: Sendable {
  /// The ids of frameworks, by which their positions are found.
  let frameworks: PlainWords
  /// The codes of the entities that count, by which the positions of those that continue their series are found.
  let entities: PlainWords
  private let ratings: [PlainRatings]

  /// None, so that everything is read with patience.
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

/// The ratings of one scale by their codes.
struct PlainRatings: Sendable {
  private let codes: PlainWords
  private let ratings: [Rating]

  /// None.
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

  /// The rating whose code is written in full; nil for any other word.
  subscript(code: UnsafeBufferPointer<UInt8>) -> Rating? { codes[code].map { ratings[$0] } }
}

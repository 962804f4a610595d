import Model

/// What the program knows of entities and frameworks when it reads a submission.
package final class Vocabulary: Sendable {
  package let entities: EntityList
  package let frameworks: [Framework]
  package let markers: MarkerScales
  /// How each framework counts work items, by its id; none for those that do not.
  let workCounting: [String: WorkCounting]
  /// Those that a record can mean that names none.
  let assumable: [Framework]
  /// The words of each framework, in the order of `frameworks`.
  let terms: [FrameworkTerms]
  /// The ids of frameworks, by which their positions are found.
  let frameworkIDs: PlainWords
  /// The codes of the entities that count, by which the positions of those that continue their series are found.
  let entityCodes: PlainWords

  /// - Parameter knowsPlainWords: whether words are looked up as they are written before they are read with patience;
  ///   without it everything is read the same, only slower, which tests compare.
  package init(
    entities: EntityList, frameworks: [Framework], markers: MarkerScales = MarkerScales(), knowsPlainWords: Bool = true
  ) {
    self.entities = entities
    self.frameworks = frameworks
    self.markers = markers
    workCounting = Dictionary(
      frameworks.compactMap { framework in WorkCounting(framework, markers: markers).map { (framework.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    assumable = frameworks.assumable
    terms = frameworks.enumerated().map { FrameworkTerms($1, position: $0, knowsPlainWords: knowsPlainWords) }
    guard knowsPlainWords else {
      frameworkIDs = PlainWords([])
      entityCodes = PlainWords([])
      return
    }
    frameworkIDs = PlainWords(frameworks.enumerated().map { ($1.id, $0) })
    entityCodes = PlainWords(
      entities.entities.filter(\.isCounted).compactMap { entity in
        let current = entities.current(entity.code)?.code ?? entity.code
        return entities.position(code: current).map { (entity.code, $0) }
      })
  }

  /// The framework that `id` names, however it is spelt.
  func terms(_ id: String) -> FrameworkTerms? {
    if let terms = terms.first(where: { $0.framework.id == id }) { return terms }
    let folded = FoldedText.fold(id)
    return terms.first { FoldedText.fold($0.framework.id) == folded }
  }
}

/// A framework, with the words by which records name its parts made ready to be looked up.
final class FrameworkTerms: Sendable {
  let framework: Framework
  /// Among the frameworks of the vocabulary.
  let position: Int
  /// The numbers of indicators, by which their positions are found.
  let numbers: PlainWords
  private let ratingCodes: PlainWords
  private let ratings: [Rating]

  init(_ framework: Framework, position: Int, knowsPlainWords: Bool) {
    self.framework = framework
    self.position = position
    numbers = PlainWords(
      framework.indicators.enumerated().compactMap { position, indicator in
        IndicatorName(indicator.number).position(in: framework) == position ? (indicator.number, position) : nil
      })
    let codes = !knowsPlainWords ? [] : framework.scale.levels.map(\.code) + framework.scale.outside.values.map(\.code)
    let named = codes.compactMap { code in framework.scale.rating(named: code).map { (code: code, rating: $0) } }
    ratings = named.map(\.rating)
    ratingCodes = PlainWords(named.enumerated().map { ($1.code, $0) })
  }

  /// The rating whose code is written in full; nil for any other word.
  func rating(code: UnsafeBufferPointer<UInt8>) -> Rating? { ratingCodes[code].map { ratings[$0] } }
}

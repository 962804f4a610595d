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
  /// The words that are looked up as they are written, before anything is read with patience.
  let plain: PlainNames

  package convenience init(
    entities: EntityList, frameworks: [Framework], markers: MarkerScales = MarkerScales()
  ) {
    self.init(
      entities: entities, frameworks: frameworks, markers: markers, plain: PlainNames(entities, frameworks))
  }

  /// - Parameter plain: without any everything is read the same, only slower.
  init(entities: EntityList, frameworks: [Framework], markers: MarkerScales, plain: PlainNames) {
    self.entities = entities
    self.frameworks = frameworks
    self.markers = markers
    workCounting = Dictionary(
      frameworks.compactMap { framework in WorkCounting(framework, markers: markers).map { (framework.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    assumable = frameworks.assumable
    terms = frameworks.enumerated().map { FrameworkTerms($1, position: $0, ratings: plain.ratings(framework: $0)) }
    self.plain = plain
  }

  /// The framework that `id` names, however it is spelt.
  func terms(_ id: String) -> FrameworkTerms? {
    if let terms = terms.first(where: { $0.framework.id == id }) { return terms }
    let folded = FoldedText.fold(id)
    return terms.first { FoldedText.fold($0.framework.id) == folded }
  }
}

import Model

/// Which entities of a framework share a common input, by the position of the indicator.
///
/// On some indicators, entities of the Secretariat take the rating of an office that reports for all of them, unless
/// they report their own instead. The adopted ratings are one judgement, however many entities share it, and counting
/// them separately would understate the uncertainty.
///
/// Published ratings do not say who adopted the input. Sharing entities with equal ratings therefore count as one
/// unit, and each different rating forms another unit. This may include an entity that arrived at the same rating
/// independently, so the number of units is, if anything, too low.
package struct SharedInputs: Sendable {
  package var entities: [Int: Set<String>]

  package init(_ entities: [Int: Set<String>] = [:]) { self.entities = entities }

  /// - Parameter inputs: the common inputs of one year, with the entities that are assumed to share them.
  package init(_ inputs: [CommonInputUse], framework: Framework) {
    entities = [:]
    for input in inputs {
      guard let position = framework.position(ofIndicator: input.input.indicator) else { continue }
      entities[position, default: []].formUnion(input.sharingEntities)
    }
  }

  /// Splits `all` into units for the indicator at `position`.
  ///
  /// - Parameter rating: gives a value that is equal for entities with equal ratings.
  func units<RatingKey: Hashable>(
    of all: [String], at position: Int, ratingKey rating: (String) -> RatingKey
  ) -> [(entities: [String], isShared: Bool)] {
    let sharing = entities[position] ?? []
    var units: [(entities: [String], isShared: Bool)] = []
    var shared: [RatingKey: Int] = [:]
    for entity in all {
      guard sharing.contains(entity) else {
        units.append(([entity], false))
        continue
      }
      let key = rating(entity)
      if let unit = shared[key] {
        units[unit].entities.append(entity)
      } else {
        shared[key] = units.count
        units.append(([entity], true))
      }
    }
    return units
  }
}

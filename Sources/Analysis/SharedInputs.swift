import Model

/// Which entities of a framework share a common input, by the position of the indicator.
///
/// The Secretariat's entities take the rating of some indicators from an office that answers for all of them, unless they
/// replace it by their own. Their ratings are then one judgement, however many bear it, and counting them one by one would
/// make chance look certain. Published ratings do not say who adopted the input and who replaced it, so that entities of the sharing
/// set whose ratings are alike count as one unit, and every rating that differs makes a further unit. That may join an
/// entity that came to the same rating by itself, and errs on the side of fewer units.
package struct SharedInputs: Sendable {
  package var entities: [Int: Set<String>]

  package init(_ entities: [Int: Set<String>] = [:]) { self.entities = entities }

  /// - Parameter inputs: the common inputs of one year, with those that are taken to share them.
  package init(_ inputs: [SharedInput], framework: Framework) {
    entities = [:]
    for input in inputs {
      guard let position = framework.position(ofIndicator: input.input.indicator) else { continue }
      entities[position, default: []].formUnion(input.sharing)
    }
  }

  /// Splits `all` into units for the indicator at `position`.
  ///
  /// - Parameter rating: what makes the ratings of two entities alike.
  func units<Alike: Hashable>(
    of all: [String], at position: Int, alike rating: (String) -> Alike
  ) -> [(entities: [String], isShared: Bool)] {
    let sharing = entities[position] ?? []
    var units: [(entities: [String], isShared: Bool)] = []
    var shared: [Alike: Int] = [:]
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

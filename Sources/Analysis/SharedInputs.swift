import Model

/// Which entity judged a rating, by the position of the indicator.
///
/// On some indicators, entities of the Secretariat take the rating of an office that reports for all of them, unless
/// they report their own instead. The adopted ratings are one judgement, however many entities share it, and counting
/// them separately would understate the uncertainty.
///
/// Published ratings do not say who adopted an input. All entities that may have done so count as one unit with its
/// provider, whatever their ratings are: units that depended on the ratings would make the tests invalid. The number of
/// units is, if anything, too low.
package struct SharedInputs: Sendable {
  /// The provider of the input that an entity takes, by position and entity.
  package var providers: [Int: [String: String]]

  package init(_ providers: [Int: [String: String]] = [:]) { self.providers = providers }

  /// - Parameter inputs: the common inputs of one year, with the entities that are assumed to share them.
  package init(_ inputs: [CommonInputUse], framework: Framework) {
    providers = [:]
    for use in inputs {
      guard let position = framework.position(ofIndicator: use.input.indicator) else { continue }
      for entity in use.sharingEntities { providers[position, default: [:]][entity] = use.input.provider }
    }
  }

  /// The entity that judged the rating of `entity`: itself, or the provider of the common input that it takes.
  func judge(of entity: String, at position: Int) -> String { providers[position]?[entity] ?? entity }

  /// The provider of the common input that `entity` takes from another entity; nil for a rating of its own.
  func otherProvider(of entity: String, at position: Int) -> String? {
    providers[position]?[entity].flatMap { $0 == entity ? nil : $0 }
  }

  /// Inputs that are shared in either of two years.
  func union(_ other: SharedInputs) -> SharedInputs {
    SharedInputs(providers.merging(other.providers) { $0.merging($1) { own, _ in own } })
  }
}

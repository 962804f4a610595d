/// An indicator that one entity answers for all entities of a type: each of them adopts the answer or replaces it.
package struct CommonInput: Hashable, Sendable {
  /// The number of the indicator.
  package var indicator: String
  /// The code of the entity that answers.
  package var provider: String
  /// The type of the entities that may adopt the answer, as in `entities.csv`.
  package var type: String
  package var years: YearSpan
  /// Where it is known from.
  package var source: String
  /// Line in the file of the framework.
  package var line: Int

  package init(indicator: String, provider: String, type: String, years: YearSpan, source: String, line: Int = 0) {
    self.indicator = indicator
    self.provider = provider
    self.type = type
    self.years = years
    self.source = source
    self.line = line
  }

  /// Whether `entity` may adopt the input in `year`; the provider itself does not.
  package func isOffered(to entity: Entity, in year: Int) -> Bool {
    entity.type == type && entity.code != provider && years.contains(year)
  }
}

/// What an entity says of an indicator for which there is a common input.
package enum InputChoice: String, CaseIterable, Sendable {
  /// The provider's rating is the entity's.
  case adopted
  /// The entity rates itself, and replaces the common input.
  case own
}

/// Whose rating an entity adopted.
package struct Adoption: Hashable, Sendable {
  package var provider: String
  /// Where the provider's rating stands; nil where it was only derived.
  package var place: SourcePlace?

  package init(provider: String, place: SourcePlace?) {
    self.provider = provider
    self.place = place
  }
}

/// The entities of one year whose ratings on an indicator are not independent: they rest on one common input.
package struct SharedInput: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var input: CommonInput
  /// Whether the provider itself reported the indicator.
  package var isProvided: Bool
  /// Entities that adopted the input.
  package var adopted: [String]
  /// Entities to which it was offered and of which nobody knows whether they adopted it, as in published ratings; for
  /// statistics they count as sharing it.
  package var unknown: [String]

  package init(
    framework: String, year: Int, input: CommonInput, isProvided: Bool, adopted: [String], unknown: [String]
  ) {
    self.framework = framework
    self.year = year
    self.input = input
    self.isProvided = isProvided
    self.adopted = adopted
    self.unknown = unknown
  }

  /// All that are taken to share one rating, the provider first.
  package var sharing: [String] { (isProvided ? [input.provider] : []) + adopted + unknown }
}

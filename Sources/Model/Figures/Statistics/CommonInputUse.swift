/// The entities of one year whose ratings on an indicator are not independent: they rest on one common input.
package struct CommonInputUse: Hashable, Sendable {
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

/// The entities whose ratings on an indicator in one year are based on the same common input.
///
/// These ratings are not independent of each other.
package struct CommonInputUse: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var input: CommonInput
  /// Whether the provider reported on the indicator.
  package var isProvided: Bool
  /// The entities that adopted the common input.
  package var adopted: [String]
  /// The entities that could adopt the common input but do not say whether they did, as in published ratings.
  ///
  /// Statistics count them as having adopted it.
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

  /// All entities that count as sharing one rating, with the provider first.
  package var sharing: [String] { (isProvided ? [input.provider] : []) + adopted + unknown }
}

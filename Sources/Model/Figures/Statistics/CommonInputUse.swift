/// The entities whose ratings on an indicator rest on one common input, and so are not independent.
package struct CommonInputUse: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var input: CommonInput
  /// Whether the provider itself reported on the indicator.
  package var isProvided: Bool
  /// Entities that adopted the input.
  package var adopted: [String]
  /// Entities that were offered the input and may have adopted it: published ratings do not show which did.
  ///
  /// Statistics treat them as sharing the input.
  package var possiblyAdopted: [String]

  package init(
    framework: String, year: Int, input: CommonInput, isProvided: Bool, adopted: [String], possiblyAdopted: [String]
  ) {
    self.framework = framework
    self.year = year
    self.input = input
    self.isProvided = isProvided
    self.adopted = adopted
    self.possiblyAdopted = possiblyAdopted
  }

  /// All entities that are assumed to share one rating, the provider first.
  package var sharingEntities: [String] { (isProvided ? [input.provider] : []) + adopted + possiblyAdopted }
}

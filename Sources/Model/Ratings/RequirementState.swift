/// What is known of one requirement at one entity.
package enum RequirementState: String, CaseIterable, Sendable {
  /// The answers say that it is met.
  case answered
  /// No answer says so, but the claimed rating cannot be without it.
  case implied
  /// The answers say that it is not met.
  case lacking
  /// Neither answers nor the claimed rating tell.
  case notKnown = "not-known"
  /// The indicator is rated not applicable.
  case notApplicable = "not-applicable"

  /// Whether the requirement counts as in place.
  package var isInPlace: Bool { self == .answered || self == .implied }
}

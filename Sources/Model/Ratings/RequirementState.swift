/// The state of one requirement at one entity.
package enum RequirementState: String, CaseIterable, Sendable {
  /// The answers show that the requirement is met.
  case answered
  /// The requirement is unanswered, but the claimed rating is impossible without it.
  case implied
  /// The answers show that the requirement is not met.
  case lacking
  /// Neither the answers nor the claimed rating show whether the requirement is met.
  case notKnown = "not-known"
  case notApplicable = "not-applicable"

  /// Whether the requirement counts as in place.
  package var isInPlace: Bool { self == .answered || self == .implied }
}

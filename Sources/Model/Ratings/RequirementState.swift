/// What is known about one requirement for one entity.
package enum RequirementState: String, CaseIterable, Sendable {
  /// According to the answers, it is met.
  case answered
  /// There is no answer, but the claimed rating cannot be reached without it.
  case implied
  /// According to the answers, it is not met.
  case notInPlace = "lacking"
  /// Neither the answers nor the claimed rating show whether it is met.
  case notKnown = "not-known"
  /// The indicator is not applicable to the entity.
  case notApplicable = "not-applicable"

  /// Whether the requirement counts as met when the next level is worked out.
  package var isInPlace: Bool { self == .answered || self == .implied }
}

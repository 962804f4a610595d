/// The kind of text that contains a recommendation.
package enum RecommendationKind: String, CaseIterable, Sendable {
  case resolution
  case agreedConclusions = "agreed-conclusions"
  case declaration
  /// The outcome of a world conference, such as the Beijing Platform for Action.
  case conferenceOutcome = "conference-outcome"
  /// A decision of a body that is not intergovernmental, such as the Chief Executives Board.
  case decision
  /// A policy of the system, agreed by the heads of its entities.
  case policy
  /// A recommendation of an oversight body.
  case oversight
  case evaluation
  case expertAdvice = "expert-advice"
  case report
}

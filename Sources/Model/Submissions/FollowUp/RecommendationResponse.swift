/// What an entity says about a recommendation: whether it takes it on.
///
/// It says nothing about what has been done: that is the implementation status.
package enum RecommendationResponse: String, CaseIterable, Sendable {
  case accepted
  case acceptedInPart = "accepted-in-part"
  case underConsideration = "under-consideration"
  case notAccepted = "not-accepted"
  case notRelevant = "not-relevant"

  /// Whether the entity takes the recommendation on, in whole or in part.
  package var isAccepting: Bool { self == .accepted || self == .acceptedInPart }

  /// Whether the entity takes no further part in the follow-up.
  package var isRefusal: Bool { self == .notAccepted || self == .notRelevant }

  /// Whether readers need the entity's words to understand the response.
  package var needsWords: Bool { isRefusal || self == .acceptedInPart }
}

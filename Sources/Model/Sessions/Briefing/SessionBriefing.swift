/// What the secretariat and the members need to know before a session, worked out from the records of entities.
package struct SessionBriefing: Sendable {
  package var session: NetworkSession
  /// The earlier sessions, by year.
  package var earlier: [NetworkSession]
  package var days: SessionDays
  package var audience: SessionAudience
  /// The current codes of the entities that are expected to report for the year of the session or whose records were
  /// read, in the order of `entities.csv`.
  package var members: [String]
  package var decisions: [FollowedDecision] = []
  package var recommendations: [DueRecommendation] = []
  package var issues: [CarriedIssue] = []
  package var issueGroups: [IssueGroup] = []
  package var duplications: [InitiativeDuplication] = []
  package var reviews: [SessionReview] = []
  package var reviewCycles: [ReviewCycle] = []
  package var proposedReviews: [ProposedReview] = []
  package var coverage: [FocalPointCoverage] = []
  package var support: [MatchedSupport] = []
  package var taskForces: [ActiveTaskForce] = []
  package var messages: [ProposedMessage] = []
  package var counts: [SessionCount: Int] = [:]

  package init(
    session: NetworkSession, earlier: [NetworkSession], days: SessionDays, audience: SessionAudience,
    members: [String]
  ) {
    self.session = session
    self.earlier = earlier
    self.days = days
    self.audience = audience
    self.members = members
  }

  package subscript(count: SessionCount) -> Int { counts[count] ?? 0 }

  /// The year whose reports the session reviews.
  package var reportYear: Int { session.year - 1 }

  /// The session before; nil if there is none.
  package var previous: NetworkSession? { earlier.last }

  /// This session and the earlier ones, by year.
  package var sessions: [NetworkSession] { earlier + [session] }
}

/// Who reads the pages of a session.
package enum SessionAudience: String, CaseIterable, Sendable {
  /// What entities did not mark as public is shown as well.
  case secretariat
  /// What entities did not mark as public is only counted.
  case everyone = "public"
}

/// A peer review with its recommendations, as of the first day of the session.
package struct SessionReview: Hashable, Sendable {
  package var entity: String
  package var reviewer: String
  package var due: DateOrYear?
  package var done: CalendarDate?
  package var state: PeerReviewState
  /// The latest row of each recommendation.
  package var recommendations: [Recommendation]

  package init(
    entity: String, reviewer: String, due: DateOrYear?, done: CalendarDate?, state: PeerReviewState,
    recommendations: [Recommendation]
  ) {
    self.entity = entity
    self.reviewer = reviewer
    self.due = due
    self.done = done
    self.state = state
    self.recommendations = recommendations
  }

  package struct Recommendation: Hashable, Sendable {
    package var text: String
    /// Nil if the row does not say it.
    package var status: ImplementationStatus?
    package var year: Int

    package init(text: String, status: ImplementationStatus?, year: Int) {
      self.text = text
      self.status = status
      self.year = year
    }
  }
}

/// When an entity was last reviewed by a peer, and when the next review is due: at least every four years.
package struct ReviewCycle: Hashable, Sendable {
  package static let months = 48

  package var entity: String
  /// Nil if no review is known; that is not to say that there was none.
  package var last: CalendarDate?
  package var next: CalendarDate?
  /// Whether the last known review lies more than four years back, or none is known.
  package var isWithoutReview: Bool
  /// Whether a review is planned.
  package var isPlanned: Bool

  package init(entity: String, last: CalendarDate?, next: CalendarDate?, isWithoutReview: Bool, isPlanned: Bool) {
    self.entity = entity
    self.last = last
    self.next = next
    self.isWithoutReview = isWithoutReview
    self.isPlanned = isPlanned
  }
}

/// Two entities of one type, of which one could review the other.
package struct ProposedReview: Hashable, Sendable {
  package var entity: String
  package var reviewer: String
  /// The numbers of indicators on which the reviewer meets requirements and the entity does not.
  package var indicators: [String]

  package init(entity: String, reviewer: String, indicators: [String]) {
    self.entity = entity
    self.reviewer = reviewer
    self.indicators = indicators
  }
}

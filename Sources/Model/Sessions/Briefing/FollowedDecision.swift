/// A decision of an earlier session and what became of it, as of the first day of the session.
package struct FollowedDecision: Hashable, Sendable {
  package var id: String
  /// The year of the session that took it.
  package var year: Int
  package var decision: SessionDecision
  /// The entities that it addresses, itself or as members of groups and task forces.
  package var addressees: [Addressee]
  /// Whether its date has passed, it is not known to be closed, and an addressee has not answered that nothing remains
  /// to be done.
  package var isOverdue: Bool

  package init(id: String, year: Int, decision: SessionDecision, addressees: [Addressee], isOverdue: Bool) {
    self.id = id
    self.year = year
    self.decision = decision
    self.addressees = addressees
    self.isOverdue = isOverdue
  }

  /// An entity that a decision addresses, with its latest answer.
  package struct Addressee: Hashable, Sendable {
    package var entity: String
    /// Nil if the data hold no answer: that is no refusal.
    package var answer: ReportedResponse?
    /// Whether the reader may see what the answer says.
    package var isShown: Bool
    /// The entity's own date, or else that of the decision.
    package var due: CalendarDate?
    /// Whether the date has passed and the answer says neither that it is done nor that it will not be done.
    package var isOverdue: Bool

    package init(
      entity: String, answer: ReportedResponse?, isShown: Bool, due: CalendarDate?, isOverdue: Bool
    ) {
      self.entity = entity
      self.answer = answer
      self.isShown = isShown
      self.due = due
      self.isOverdue = isOverdue
    }

    package var isSilent: Bool { answer == nil }
  }

  package var silent: [Addressee] { addressees.filter(\.isSilent) }
}

/// A recommendation that is due between the session before and the one after.
package struct DueRecommendation: Hashable, Sendable {
  package var id: String
  package var due: CalendarDate
  /// The number of entities that it addresses.
  package var askedCount: Int
  /// How many of them have answered.
  package var answeredCount: Int
  /// Whether the date lies before the session.
  package var isPast: Bool

  package init(id: String, due: CalendarDate, askedCount: Int, answeredCount: Int, isPast: Bool) {
    self.id = id
    self.due = due
    self.askedCount = askedCount
    self.answeredCount = answeredCount
    self.isPast = isPast
  }
}

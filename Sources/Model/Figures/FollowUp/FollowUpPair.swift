/// One recommendation and one entity that it addresses, in one year.
///
/// Recommendations that repeat one another are one, named after the newest of them.
package struct FollowUpPair: Hashable, Sendable {
  package var year: Int
  /// The position of the recommendation in `FollowUp.subjects`.
  package var subject: Int
  /// The current code of the entity.
  package var entity: String
  /// The answer that counts; nil if these data hold none.
  package var answer: ReportedResponse?
  /// The entity's own date, or else the one that the recommendation sets; nil if neither is known.
  package var due: CalendarDate?
  /// Whether the date has passed and the entity reports neither that it is done nor that it will not do it.
  package var isOverdue: Bool
  /// Nil if no date is known, or the entity does not act.
  package var postponement: Postponement?

  package init(
    year: Int, subject: Int, entity: String, answer: ReportedResponse?, due: CalendarDate?, isOverdue: Bool,
    postponement: Postponement?
  ) {
    self.year = year
    self.subject = subject
    self.entity = entity
    self.answer = answer
    self.due = due
    self.isOverdue = isOverdue
    self.postponement = postponement
  }

  /// Whether there is an answer that others must not see.
  package var isWithheld: Bool { answer.map { !$0.isPublic } ?? false }

  /// The year for which the answer was reported, if it ended the follow-up and stands since then.
  package var carriedFrom: Int? { answer.flatMap { $0.year < year ? $0.year : nil } }
}

/// How far the date of an entity has moved.
package struct Postponement: Hashable, Sendable {
  package var firstDue: CalendarDate
  /// How often a later date took the place of the one before.
  package var timesMoved: Int
  /// The days from the first date to the day of counting; of what is done, to the last date that was stated.
  package var daysLate: Int

  package init(firstDue: CalendarDate, timesMoved: Int, daysLate: Int) {
    self.firstDue = firstDue
    self.timesMoved = timesMoved
    self.daysLate = daysLate
  }
}

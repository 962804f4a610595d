/// When something is due.
package enum RecommendationDue: Hashable, Sendable {
  case date(CalendarDate)
  /// In the course of a year.
  case year(Int)
  /// Within a number of months of the decision.
  case within(months: Int)
  /// At a session of a body.
  ///
  /// The number or the year of the session is nil if it was not seen; one of them is known.
  case session(body: String, number: Int?, year: Int?)
  /// Every so many years, counted from the year of the decision.
  case recurring(everyYears: Int)
}

extension RecommendationRegister {
  /// The last day on which what is asked first would be in time; nil if that cannot be worked out.
  ///
  /// - Parameter year: The year for which something recurring is due; nil leaves it open.
  package func dueDate(of recommendation: Recommendation, in year: Int? = nil) -> CalendarDate? {
    recommendation.due.flatMap { date($0, of: recommendation, in: year) }
  }

  /// The last day of one time at which a recommendation is due; nil if that cannot be worked out.
  package func date(_ due: RecommendationDue, of recommendation: Recommendation, in year: Int? = nil) -> CalendarDate? {
    switch due {
    case .date(let date): date
    case .year(let year): CalendarDate(lastOf: year)
    case .within(let months): recommendation.date?.adding(months: months)
    case .session(let body, let number?, _): session(number, of: body)?.last
    // A year names no session of a body that can meet more than once in it.
    case .session: nil
    case .recurring(let every): year.flatMap { Self.recurrence(every, from: recommendation.year, in: $0) }
    }
  }

  private func session(_ number: Int, of id: String) -> RecommendationBody.Session? {
    body(id)?.sessions.first { $0.number == number }
  }

  private static func recurrence(_ every: Int, from first: Int?, in year: Int) -> CalendarDate? {
    guard every > 0 else { return nil }
    if every == 1 { return first.map { year > $0 } ?? true ? CalendarDate(lastOf: year) : nil }
    guard let first, year > first, (year - first) % every == 0 else { return nil }
    return CalendarDate(lastOf: year)
  }
}

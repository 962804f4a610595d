/// The days of an annual session of the network, from the first to the last.
package struct SessionDays: Hashable, Sendable {
  package var first: CalendarDate
  package var last: CalendarDate

  package init(first: CalendarDate, last: CalendarDate) {
    self.first = first
    self.last = last
  }

  /// Monday to Friday of the week before the one in which the Commission on the Status of Women opens.
  ///
  /// Weeks begin on Monday. “Seven days before” would be another rule: in 2011 the Commission opened on a Tuesday,
  /// because Monday was a public holiday. Nil outside the years 1 to 9999.
  ///
  /// ```swift
  /// let opening = CalendarDate(strictly: "2011-02-22")!
  /// print(SessionDays(beforeOpening: opening)!.first)  // 2011-02-14
  /// ```
  package init?(beforeOpening opening: CalendarDate) {
    guard let first = opening.monday?.adding(days: -7), let last = first.adding(days: 4) else { return nil }
    self.init(first: first, last: last)
  }
}

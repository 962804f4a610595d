extension CalendarDate {
  /// The day of the week, from 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    // The first day of the year 1 is a Monday.
    Self.first.map { days(since: $0) % 7 + 1 } ?? 1
  }

  /// The Monday of its week; weeks begin on Monday, as in ISO 8601.
  package var monday: CalendarDate? { adding(days: 1 - weekday) }

  /// The date a number of days later; nil outside the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    guard let first = Self.first else { return nil }
    let (sum, overflow) = self.days(since: first).addingReportingOverflow(days)
    guard !overflow, sum >= 0, sum < Self.dayCount else { return nil }
    // Counted from 1 March of the year 0, so that a leap day is the last day of its year.
    let day = sum + 306
    let century = day / 146_097
    let inCentury = day % 146_097
    let year = (inCentury - inCentury / 1_460 + inCentury / 36_524 - inCentury / 146_096) / 365
    let inYear = inCentury - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    let (number, shift) = month < 10 ? (month + 3, 0) : (month - 9, 1)
    return CalendarDate(
      year: year + century * 400 + shift, month: number, dayOfMonth: inYear - (153 * month + 2) / 5 + 1)
  }

  private init?(year: Int, month: Int, dayOfMonth: Int) {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    self.init(strictly: "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))")
  }

  private static var first: CalendarDate? { CalendarDate(strictly: "0001-01-01") }

  /// The days of the years 1 to 9999.
  private static let dayCount = 3_652_059
}

extension CalendarDate {
  /// The last day of a year; nil for a year that dates do not reach.
  package init?(lastOf year: Int) {
    self.init(strictly: "\(year)-12-31")
  }

  /// The same day a number of months later, or the last day of that month if it has no such day.
  package func adding(months: Int) -> CalendarDate? {
    let total = year * 12 + month - 1 + months
    guard total >= 12, total < 120_000 else { return nil }
    let start = "\(Self.text(total / 12, 4))-\(Self.text(total % 12 + 1, 2))-"
    return stride(from: day, through: 28, by: -1).lazy.compactMap { CalendarDate(strictly: start + Self.text($0, 2)) }
      .first ?? CalendarDate(strictly: start + Self.text(day, 2))
  }

  private static func text(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

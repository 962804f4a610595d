/// A day, or any day of a year.
package enum DateOrYear: Hashable, Sendable {
  case date(CalendarDate)
  case year(Int)

  package var year: Int {
    switch self {
    case .date(let date): date.year
    case .year(let year): year
    }
  }

  /// Whether the day, or the last day of the year, lies before `date`.
  package func isBefore(_ date: CalendarDate) -> Bool {
    switch self {
    case .date(let day): day < date
    case .year(let year): year < date.year
    }
  }
}

extension DateOrYear: CustomStringConvertible {
  /// As `2026-03-31` or `2026`.
  package var description: String {
    switch self {
    case .date(let date): date.description
    case .year(let year): String(year)
    }
  }
}

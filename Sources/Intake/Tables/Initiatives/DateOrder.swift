import Model

extension ImportMapping.DateOrder {
  /// The date that is meant by a text with two readings, such as `03/04/2025`; nil if the order does not tell.
  func date(_ text: String, among first: CalendarDate, _ second: CalendarDate) -> CalendarDate? {
    guard let leading = Int(text.prefix { $0.isWholeNumber }) else { return nil }
    return switch self {
    case .yearFirst: nil
    case .dayFirst: [first, second].first { $0.day == leading }
    case .monthFirst: [first, second].first { $0.month == leading }
    }
  }
}

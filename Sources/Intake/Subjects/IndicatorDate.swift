import Model

/// A date into which Excel converted the number of an indicator.
///
/// `1-Jun` may have been typed as `1.6`, `6.1` or `1-6`.
enum IndicatorDate {
  /// The two indicator numbers that Excel may have converted; nil if `text` is not a date.
  ///
  /// - Parameter text: text in which equivalent characters have been unified.
  static func numbers(_ text: String) -> (String, String)? {
    guard let (day, month) = dayAndMonth(text.lowercased()) else { return nil }
    return ("\(day).\(month)", "\(month).\(day)")
  }

  private static func dayAndMonth(_ text: String) -> (Int, Int)? {
    if text.utf8.count == 5, let serial = Int(text) { return ExcelDate.date(serial).map { ($0.day, $0.month) } }
    switch DateParser.reading(text) {
    case .plain(let date), .variant(let date), .either(let date, _): return (date.day, date.month)
    case .none: break
    }
    let words = text.split { " -/.,".contains($0) }
    guard words.count == 2 else { return nil }
    for (name, number) in [(words[0], words[1]), (words[1], words[0])] {
      guard let month = MonthNames.month(name), [1, 2, 4].contains(number.count), number.allSatisfy(\.isPlainDigit),
        let day = Int(number)
      else { continue }
      // Excel interprets a number that cannot be a day as a year.
      return (day % 100, month)
    }
    return nil
  }
}

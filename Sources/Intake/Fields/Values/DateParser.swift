import Model

/// Reads a date as people write it: year first, day first, with the name of the month, or as Excel shows it.
///
/// If swapping day and month gives another valid date, the date is ambiguous.
enum DateParser {
  static func reading(_ written: String) -> Interpretation<CalendarDate> {
    if let date = CalendarDate(strictly: written) { return .plain(date) }
    guard let text = NormalizedText(written), !text.mixesDigitScripts else { return .none(likely: nil) }
    let body = withoutMidnight(String(text.text.lowercased().map { dashes.contains($0) ? "-" : $0 }))
    if let date = yearFirst(body) { return .variant(date) }
    if let reading = yearLast(body) { return reading }
    if let date = named(body) { return .variant(date) }
    return .none(likely: likely(body))
  }

  /// The characters that word processors use instead of a hyphen.
  private static let dashes: Set<Character> = ["‐", "‑", "–", "−", "－"]

  /// Removes a time of midnight, which some programs add to a date.
  private static func withoutMidnight(_ text: String) -> String {
    for end in ["00:00:00.000", "00:00:00", "00:00", "0:00:00", "0:00"] {
      for bare in [end, end + "z"] where text.hasSuffix(" " + bare) || text.hasSuffix("t" + bare) {
        return String(text.dropLast(bare.count + 1))
      }
    }
    return text
  }

  /// Reads `2025/12/31`, `2025.12.31`, `2025-12-1` and `2025年12月31日`.
  private static func yearFirst(_ text: String) -> CalendarDate? {
    var text = text
    if text.last == "日", text.contains("年"), text.contains("月") {
      text = String(text.dropLast().map { $0 == "年" || $0 == "月" ? "-" : $0 })
    }
    guard let parts = numbers(text), parts[0].count == 4 else { return nil }
    return date(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Reads `31/12/2025`, `31.12.2025` and `12/31/2025`; in `03/04/2025` either number may be the month.
  private static func yearLast(_ text: String) -> Interpretation<CalendarDate>? {
    guard let parts = numbers(text), parts[2].count == 4 else { return nil }
    let dayFirst = date(year: parts[2], month: parts[1], day: parts[0])
    let monthFirst = date(year: parts[2], month: parts[0], day: parts[1])
    switch (dayFirst, monthFirst) {
    case (let a?, let b?): return a == b ? .variant(a) : .either(a, b)
    case (let only?, nil), (nil, let only?): return .variant(only)
    case (nil, nil): return nil
    }
  }

  /// Reads dates with the name of the month, such as `31-Dec-2025`, `31 de diciembre de 2025`, `December 31, 2025` and
  /// `31 декабря 2025`.
  private static func named(_ text: String) -> CalendarDate? {
    var words = text.split { " -/,،".contains($0) }.map(String.init)
    if let last = words.last, ["г", "г.", "года"].contains(last) { words.removeLast() }
    words.removeAll { ["de", "del", "of", "le"].contains($0) }
    guard words.count > 2, let year = digits(words.removeLast()), year.count == 4 else { return nil }
    // In Levantine Arabic, some months have names of two words.
    for (day, name) in [(words[0], words.dropFirst()), (words[words.count - 1], words.dropLast())] {
      guard let month = MonthNames.month(name.joined(separator: " ")) else { continue }
      return date(year: year, month: Substring("\(month)"), day: cardinal(day))
    }
    return nil
  }

  /// The date for a text with the name of the month and a year of two digits, as Excel shows it: `31-Dec-26`.
  private static func shortYear(_ text: String) -> CalendarDate? {
    guard let year = text.split(whereSeparator: { " -/".contains($0) }).last.flatMap({ digits($0) }), year.count == 2,
      text.hasSuffix(year)
    else { return nil }
    return named(text.dropLast(2) + "20" + year)
  }

  /// The number of an ordinal: `1` for `1st` or `1er`.
  private static func cardinal(_ text: String) -> Substring {
    for end in ["st", "nd", "rd", "th", "er", "º", "."] where text.hasSuffix(end) { return text.dropLast(end.count) }
    return text[...]
  }

  /// The three numbers of a text such as `1-2-3`, with one separator throughout; nil otherwise.
  private static func numbers(_ text: String) -> [Substring]? {
    for mark: Character in ["-", "/", "."] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      return parts.allSatisfy { digits($0) != nil } ? parts : nil
    }
    return nil
  }

  private static func digits(_ text: some StringProtocol) -> Substring? {
    !text.isEmpty && text.allSatisfy(\.isPlainDigit) ? Substring(text) : nil
  }

  /// The date, if it exists in the calendar; month and day may have one or two digits.
  private static func date(year: Substring, month: Substring, day: Substring) -> CalendarDate? {
    func padded(_ part: Substring) -> Substring { part.count == 1 ? "0" + part : part }
    return CalendarDate(strictly: "\(year)-\(padded(month))-\(padded(day))")
  }

  /// The date for an Excel day number such as 46022, for eight digits such as 20251231, or for `31-Dec-26`.
  ///
  /// It is used only to suggest a value.
  private static func likely(_ text: String) -> CalendarDate? {
    if let date = shortYear(text) { return date }
    guard let digits = digits(text.hasSuffix(".0") ? text.dropLast(2) : text[...]) else { return nil }
    if digits.count == 8 {
      return date(year: digits.prefix(4), month: digits.dropFirst(4).prefix(2), day: digits.suffix(2))
    }
    guard digits.count == 5, let serial = Int(digits) else { return nil }
    return ExcelDate.date(serial)
  }
}

/// Converts Excel day numbers.
enum ExcelDate {
  /// The date for an Excel day number; nil outside 2000 to 2099, because submissions use no other years.
  ///
  /// Day 25569 is 1970-01-01.
  static func date(_ serial: Int) -> CalendarDate? {
    guard (36_526...73_050).contains(serial) else { return nil }
    var year = 2000
    var rest = serial - 36_526
    while rest >= length(year) {
      rest -= length(year)
      year += 1
    }
    for month in 1...12 {
      let days = (29...31).last { CalendarDate(strictly: text(year, month, $0)) != nil } ?? 28
      if rest < days { return CalendarDate(strictly: text(year, month, rest + 1)) }
      rest -= days
    }
    return nil
  }

  private static func length(_ year: Int) -> Int { CalendarDate(strictly: text(year, 2, 29)) == nil ? 365 : 366 }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

import Glibc

/// Writes the number in a cell as a person would type it.
///
/// Spreadsheets keep fifteen digits: 0.1 + 0.2 is stored as 0.30000000000000004 and means 0.3.
struct CellNumber {
  /// Whether days are counted from 1904, as old programs for the Macintosh did.
  let countsFrom1904: Bool

  /// Appends the text for a number as the file writes it; returns false, and appends nothing, if it is none.
  func append(
    _ written: UnsafeBufferPointer<UInt8>, as format: NumberFormat, to text: inout GrowableBuffer<UInt8>
  ) -> Bool {
    if format == .plain, written.count <= 15, written.first != 0x30 || written.count == 1,
      written.allSatisfy({ (0x30...0x39).contains($0) })
    {
      text.append(written)
      return !written.isEmpty
    }
    guard let number = Self.value(written) else { return false }
    let result =
      switch format {
      case .plain: Self.decimal(number, shift: 0)
      case .percent: Self.decimal(number, shift: 2)
      case .date, .dateAndTime, .time: date(number, format) ?? Self.decimal(number, shift: 0)
      }
    for byte in result.utf8 { text.append(byte) }
    return true
  }

  /// The value of digits with a sign, a point and an exponent at most.
  private static func value(_ written: UnsafeBufferPointer<UInt8>) -> Double? {
    guard (1...64).contains(written.count), written.contains(where: { (0x30...0x39).contains($0) }),
      written.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) })
    else { return nil }
    guard let number = Double(String(decoding: written, as: UTF8.self)), number.isFinite else { return nil }
    return number
  }

  /// The number with at most fifteen digits, without an exponent unless it would have very many zeros.
  static func decimal(_ number: Double, shift: Int) -> String {
    if number == 0 { return "0" }
    var buffer = [CChar](repeating: 0, count: 40)
    _ = withVaList([number.magnitude]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    let written = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let parts = written.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return written }
    var digits = parts[0].filter { $0 != "." }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    let sign = number < 0 ? "-" : ""
    // The number of digits before the point.
    let point = exponent + 1 + shift
    if point > 30 || point < -30 {
      let rest = digits.dropFirst()
      return "\(sign)\(digits.prefix(1))\(rest.isEmpty ? "" : ".")\(rest)E\(point - 1)"
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// The day, the time or both; nil for numbers that are no day.
  private func date(_ number: Double, _ format: NumberFormat) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    var day = Int(number)
    var second = Int(((number - Double(day)) * 86_400).rounded())
    if second == 86_400 { (day, second) = (day + 1, 0) }
    let time = [second / 3_600, second / 60 % 60, second % 60].map(Self.twoDigits).joined(separator: ":")
    if format == .time, day == 0 { return time }
    guard let date = dayText(day) else { return nil }
    return second == 0 ? date : "\(date) \(time)"
  }

  /// The day as `2025-12-31`.
  ///
  /// The usual count takes 1900 for a leap year: day 60 is 29 February 1900, which was none.
  private func dayText(_ day: Int) -> String? {
    if !countsFrom1904 {
      if day == 0 { return nil }
      if day == 60 { return "1900-02-29" }
    }
    // Days from 1 March of the year 0.
    let shifted = day + (countsFrom1904 ? 695_361 : day < 60 ? 693_900 : 693_899)
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + 400 * era + (month <= 2 ? 1 : 0)
    let dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + "-\(Self.twoDigits(month))-\(Self.twoDigits(dayOfMonth))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

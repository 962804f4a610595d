/// What a number format makes of a number.
///
/// ```swift
/// print(NumberFormat(code: "dd/mm/yyyy") == .date)  // true
/// print(NumberFormat(code: "0.0%") == .percent)  // true
/// print(NumberFormat(code: "[Red]#,##0.00 \"days\"") == .plain)  // true
/// ```
package enum NumberFormat: UInt8, Sendable {
  case plain, percent, date, dateAndTime, time

  /// The format with a number that every program knows; nil for numbers that a workbook defines itself.
  init?(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percent
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .dateAndTime
    case 0...163: self = .plain
    default: return nil
    }
  }

  private static let maxLength = 255

  package init(code: String) {
    // The first part is for positive numbers.
    var rest = code.unicodeScalars.prefix(Self.maxLength)[...]
    var (hasDay, hasMonth, hasTime, isPercent) = (false, false, false, false)
    while let next = rest.popFirst() {
      switch next {
      case ";": rest.removeAll()
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        if let unit = inside.first, inside.allSatisfy({ $0 == unit }), "hmsHMS".unicodeScalars.contains(unit) {
          hasTime = true
        }
        rest = rest.dropFirst(inside.count + 1)
      case "%": isPercent = true
      case "G", "g":
        if Self.begins(rest, with: "eneral") { rest = rest.dropFirst(6) }
      case "A", "a":
        if Self.begins(rest, with: "m/pm") { rest = rest.dropFirst(4) }
      case "y", "Y", "d", "D": hasDay = true
      case "m", "M": hasMonth = true
      case "h", "H", "s", "S": hasTime = true
      default: break
      }
    }
    if hasDay || (hasMonth && !hasTime) {
      self = hasTime ? .dateAndTime : .date
    } else {
      self = hasTime ? .time : isPercent ? .percent : .plain
    }
  }

  private static func begins(_ text: Substring.UnicodeScalarView.SubSequence, with word: String) -> Bool {
    String(String.UnicodeScalarView(text.prefix(word.count))).lowercased() == word
  }
}

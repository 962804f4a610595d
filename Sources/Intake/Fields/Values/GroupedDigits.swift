/// Digits with separators between them, and what the separators can mean: thousands or the decimal mark.
struct GroupedDigits {
  /// Runs of digits, one more than there are separators.
  private var groups: [Substring] = []
  private var marks: [Character] = []

  /// Possible thousands separators and decimal marks; `٬` and `٫` are unambiguous.
  private static let thousands: Set<Character> = [" ", "'", ",", ".", "٬"]
  private static let decimal: Set<Character> = [",", ".", "٫"]

  /// Returns nil unless `text` consists of digits with single separators between them.
  init?(_ text: Substring) {
    var start = text.startIndex
    for index in text.indices where !text[index].isPlainDigit {
      guard Self.thousands.contains(text[index]) || Self.decimal.contains(text[index]) else { return nil }
      groups.append(text[start..<index])
      marks.append(text[index])
      start = text.index(after: index)
    }
    groups.append(text[start...])
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  /// The number with a decimal point and no other separators, in each sense that the separators allow.
  var possibleNumbers: [String] {
    guard let last = marks.last else { return [groups[0] + ""] }
    let isDecimal =
      Self.decimal.contains(last) && !marks.dropLast().contains(last)
      && (marks.count == 1 || isGrouped(groups.dropLast(), by: marks.dropLast()))
    let isWhole = isGrouped(groups[...], by: marks[...])
    return (isDecimal ? [groups.dropLast().joined() + decimals] : []) + (isWhole ? [groups.joined()] : [])
  }

  /// The last group as decimals, without surplus zeros at the end.
  private var decimals: String {
    var digits = groups[groups.count - 1]
    while digits.count > 6, digits.last == "0" { digits.removeLast() }
    return "." + digits
  }

  /// Whether the same thousands separator is between groups of three digits; the first group has one to three, without
  /// a leading zero.
  private func isGrouped(_ groups: ArraySlice<Substring>, by marks: ArraySlice<Character>) -> Bool {
    guard let first = groups.first, let mark = marks.first, Self.thousands.contains(mark) else { return false }
    return marks.allSatisfy { $0 == mark } && first.count <= 3 && first.first != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

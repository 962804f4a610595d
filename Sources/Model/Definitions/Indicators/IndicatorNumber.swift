/// The sort key of an indicator's number: `2` before `10`, `6` before `6.1` before `7`, and all of these before `H1`.
///
/// Some frameworks put a letter before the number. The letter is compared first, then the numbers.
///
/// ```swift
/// let numbers = ["10", "H1", "6.1", "2"].sorted { IndicatorNumber($0) < IndicatorNumber($1) }
/// print(numbers)  // ["2", "6.1", "10", "H1"]
/// ```
package struct IndicatorNumber: Comparable {
  private let letters: String
  private let parts: [Int]
  private let text: String

  package init(_ text: String) {
    self.text = text
    letters = String(text.prefix(while: \.isLetter))
    parts = text.dropFirst(letters.count).split(separator: ".").map { Int($0) ?? .max }
  }

  /// Whether `text` is a valid indicator number, such as `6`, `6.1` or `H3`, without leading zeros.
  package static func isWellFormed(_ text: String) -> Bool {
    let hasLetter = text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    let numbers = text.dropFirst(hasLetter ? 1 : 0)
    return numbers.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && !part.isEmpty && part.first != "0"
    }
  }

  package static func < (a: IndicatorNumber, b: IndicatorNumber) -> Bool {
    if a.letters != b.letters { return a.letters < b.letters }
    if a.parts == b.parts { return a.text < b.text }
    return a.parts.lexicographicallyPrecedes(b.parts)
  }
}

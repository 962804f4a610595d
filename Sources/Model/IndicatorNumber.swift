/// An indicator's number as it sorts: `2` before `10`, `6` before `6.1` before `7`.
package struct IndicatorNumber: Comparable {
  private let parts: [Int]
  private let text: String

  package init(_ text: String) {
    self.text = text
    parts = text.split(separator: ".").map { Int($0) ?? .max }
  }

  /// Whether `text` is a number as frameworks have them: `6` or `6.1`, no zero in front.
  package static func isWellFormed(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && !part.isEmpty && part.first != "0"
    }
  }

  package static func < (a: IndicatorNumber, b: IndicatorNumber) -> Bool {
    if a.parts == b.parts { return a.text < b.text }
    return a.parts.lexicographicallyPrecedes(b.parts)
  }
}

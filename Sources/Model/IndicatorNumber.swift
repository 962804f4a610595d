/// An indicator's number as it sorts: `2` before `10`, `6` before `6.1` before `7`.
package struct IndicatorNumber: Comparable {
  private let parts: [Int]
  private let text: String

  package init(_ text: String) {
    self.text = text
    parts = text.split(separator: ".").map { Int($0) ?? .max }
  }

  package static func < (a: IndicatorNumber, b: IndicatorNumber) -> Bool {
    if a.parts == b.parts { return a.text < b.text }
    return a.parts.lexicographicallyPrecedes(b.parts)
  }
}

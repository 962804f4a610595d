/// An exact decimal number, stored as a whole number of millionths.
///
/// Six decimal places are enough for percentages and money. Numbers that need more, or overflow, are refused.
///
/// ```swift
/// print(ExactDecimal(strictly: "15.50")!)  // 15.5
/// print(ExactDecimal(strictly: "15,5") == nil)  // true
/// ```
package struct ExactDecimal: Hashable, Sendable, Comparable {
  /// The value times 1,000,000.
  package let units: Int64

  package static let unitsPerOne: Int64 = 1_000_000

  package init(units: Int64) { self.units = units }

  /// Reads a text that matches `-?[0-9]+(\.[0-9]+)?`; nil for other texts, more than six decimals, or an overflow.
  package init?(strictly text: some StringProtocol) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == 0x2D
    if isNegative { bytes.removeFirst() }
    var value: Int64 = 0
    var digits = 0
    var decimals = -1
    for byte in bytes {
      if byte == 0x2E {
        guard digits > 0, decimals < 0 else { return nil }
        decimals = 0
        continue
      }
      guard byte >= 0x30, byte <= 0x39, decimals < 6 else { return nil }
      let (tens, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowedToo) = tens.addingReportingOverflow(Int64(byte - 0x30))
      guard !overflowed, !overflowedToo else { return nil }
      value = sum
      digits += 1
      if decimals >= 0 { decimals += 1 }
    }
    guard digits > 0, decimals != 0 else { return nil }
    for _ in max(decimals, 0)..<6 {
      let (tens, overflowed) = value.multipliedReportingOverflow(by: 10)
      guard !overflowed else { return nil }
      value = tens
    }
    units = isNegative ? -value : value
  }

  package static func < (a: ExactDecimal, b: ExactDecimal) -> Bool { a.units < b.units }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number without trailing zeros, such as `15`, `12.5` or `-0.25`.
  package var description: String {
    let magnitude = units.magnitude
    let whole = magnitude / UInt64(Self.unitsPerOne)
    var fraction = String(magnitude % UInt64(Self.unitsPerOne) + UInt64(Self.unitsPerOne)).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return (units < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}

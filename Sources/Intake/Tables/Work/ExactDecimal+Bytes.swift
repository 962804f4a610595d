import Model

extension ExactDecimal {
  /// Reads a whole number, or one with exactly two decimals; returns nil for other texts, which may still be numbers.
  init?(exactBytes bytes: UnsafeBufferPointer<UInt8>) {
    var digits = bytes.count
    if digits > 3, bytes[digits - 3] == 0x2E { digits -= 3 }
    guard (1...12).contains(digits) else { return nil }
    var value: Int64 = 0
    for index in bytes.indices where digits == bytes.count || index != digits {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      value = value * 10 + Int64(bytes[index] - 0x30)
    }
    self.init(units: value * (digits == bytes.count ? ExactDecimal.unitsPerOne : ExactDecimal.unitsPerOne / 100))
  }
}

/// A hash of letters, which can be continued: words written together or apart have one hash.
struct TermHash: Hashable {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private(set) var value: UInt64 = 0
  private var power: UInt64 = 1

  init() {}

  /// The hash of `text`, which is in lower case and without accents.
  init(_ text: String) { for scalar in text.unicodeScalars { add(scalar.value) } }

  mutating func add(_ scalar: UInt32) {
    value = value &* Self.factor &+ UInt64(scalar) &+ 1
    power = power &* Self.factor
  }

  func followed(by other: TermHash) -> TermHash {
    var both = self
    both.value = value &* other.power &+ other.value
    both.power = power &* other.power
    return both
  }

  /// A hash of two values in this order.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var mixed = (first ^ 0xD6E8_FEB8_6659_FD93) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 31
    mixed = (mixed &+ second) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 29)
  }
}

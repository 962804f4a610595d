/// The positions of two texts; `first` is not greater than `second`.
struct TextPair: Comparable, Hashable {
  private let packed: UInt64

  init(_ a: Int, _ b: Int) { packed = UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }

  var first: Int { Int(packed >> 32) }
  var second: Int { Int(packed & 0xFFFF_FFFF) }

  static func < (a: TextPair, b: TextPair) -> Bool { a.packed < b.packed }
}

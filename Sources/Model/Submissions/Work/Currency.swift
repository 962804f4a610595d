/// A currency, identified by its three-letter ISO 4217 code.
///
/// The code is stored as a number, so that amounts of money need no string.
package struct Currency: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let letters: UInt32

  /// Nil unless there are exactly three Latin letters, in upper or lower case.
  package init?(_ bytes: some Sequence<UInt8>) {
    var letters: UInt32 = 0
    var count = 0
    for byte in bytes {
      let capital = byte >= 0x61 ? byte &- 0x20 : byte
      guard (0x41...0x5A).contains(capital), count < 3 else { return nil }
      letters = letters << 8 | UInt32(capital)
      count += 1
    }
    guard count == 3 else { return nil }
    self.letters = letters
  }

  package init?(code: String) { self.init(code.utf8) }

  package static let usDollar = Currency(code: "USD")!

  package static func < (a: Currency, b: Currency) -> Bool { a.letters < b.letters }

  package var description: String {
    String(decoding: [UInt8(letters >> 16), UInt8(letters >> 8 & 0xFF), UInt8(letters & 0xFF)], as: UTF8.self)
  }
}

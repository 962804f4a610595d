/// A short text in three machine words, which compare faster than its bytes.
///
/// The words of texts of the same length are equal only if all of their bytes are: longer texts are read in pieces that
/// overlap.
package struct ShortText: Equatable, BitwiseCopyable, Sendable {
  /// The maximum length, in bytes.
  @usableFromInline static let limit = 24

  @usableFromInline let count: Int
  @usableFromInline let first: UInt64
  @usableFromInline let second: UInt64
  @usableFromInline let last: UInt64

  @inlinable
  init(count: Int, _ first: UInt64, _ second: UInt64 = 0, _ last: UInt64 = 0) {
    self.count = count
    self.first = first
    self.second = second
    self.last = last
  }

  /// The empty text.
  @inlinable
  package init() { self.init(count: 0, 0) }

  /// Returns nil for a text that is too long.
  @inlinable
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = UnsafeRawBufferPointer(bytes)
    let count = text.count
    switch count {
    case 0: self.init()
    case 1...3: self.init(count: count, UInt64(text[0]), UInt64(text[count / 2]), UInt64(text[count - 1]))
    case 4...7: self.init(count: count, Self.half(text, 0), Self.half(text, count - 4))
    case 8...16: self.init(count: count, Self.word(text, 0), Self.word(text, count - 8))
    case 17...Self.limit: self.init(count: count, Self.word(text, 0), Self.word(text, 8), Self.word(text, count - 8))
    default: return nil
    }
  }

  @inlinable
  static func word(_ text: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
    text.loadUnaligned(fromByteOffset: start, as: UInt64.self)
  }

  @inlinable
  static func half(_ text: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
    UInt64(text.loadUnaligned(fromByteOffset: start, as: UInt32.self))
  }

  @inlinable
  package static func == (a: ShortText, b: ShortText) -> Bool {
    a.count == b.count && a.first == b.first && a.second == b.second && a.last == b.last
  }
}

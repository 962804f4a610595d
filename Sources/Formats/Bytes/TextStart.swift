/// Looks at how a text begins: the byte order mark of UTF-8 is taken away, UTF-16 is told apart from UTF-8.
struct TextStart {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The first bytes, until there are enough of them: pieces may be of any size.
  private var held: [UInt8] = []
  private var isPast = false
  /// Whether the text is in UTF-16; then nothing of it has been handed on.
  private(set) var isUTF16 = false

  /// Hands `piece` on to `body` without a mark; false when no more is wanted.
  mutating func strip(
    _ piece: UnsafeBufferPointer<UInt8>, then body: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) rethrows -> Bool {
    if isPast { return try body(piece) }
    let missing = min(4 - held.count, piece.count)
    held.append(contentsOf: piece[..<missing])
    guard held.count == 4 else { return true }
    guard try release(to: body) else { return false }
    return missing == piece.count ? true : try body(UnsafeBufferPointer(rebasing: piece[missing...]))
  }

  /// Hands on what was held back of a text of less than four bytes.
  mutating func finish(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) rethrows {
    if !isPast { _ = try release(to: body) }
  }

  private mutating func release(to body: (UnsafeBufferPointer<UInt8>) throws -> Bool) rethrows -> Bool {
    isPast = true
    isUTF16 = Self.isUTF16(held)
    if isUTF16 { return false }
    let text = held.starts(with: Self.mark) ? held[Self.mark.count...] : held[...]
    return text.isEmpty ? true : try text.withUnsafeBufferPointer(body)
  }

  /// By its mark, or by a NUL in every other byte, as Latin letters have in UTF-16.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count == 4 else { return false }
    let isNull = bytes.map { $0 == 0 }
    return isNull == [false, true, false, true] || isNull == [true, false, true, false]
  }
}

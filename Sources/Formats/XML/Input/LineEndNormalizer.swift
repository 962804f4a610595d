import Glibc

/// Converts CRLF and lone CR to LF, as XML requires, before the parser sees them: it counts lines by LF only.
struct LineEndNormalizer {
  private var lastWasCarriageReturn = false
  private var buffer: [UInt8] = []

  mutating func normalize<Result>(
    _ piece: UnsafeBufferPointer<UInt8>, then body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard lastWasCarriageReturn || Self.hasReturn(piece) else { return try body(piece) }
    buffer.removeAll(keepingCapacity: true)
    for byte in piece {
      if byte == 0x0D {
        buffer.append(0x0A)
      } else if byte != 0x0A || !lastWasCarriageReturn {
        buffer.append(byte)
      }
      lastWasCarriageReturn = byte == 0x0D
    }
    return try buffer.withUnsafeBufferPointer(body)
  }

  private static func hasReturn(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    piece.baseAddress.map { memchr($0, 0x0D, piece.count) != nil } ?? false
  }
}

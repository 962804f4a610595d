import Formats

/// Bytes that are delivered in pieces of the same size.
struct PiecedBytes: ByteSource {
  let bytes: [UInt8]
  let size: Int
  private var start = 0

  init(_ bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }

  mutating func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    guard start < bytes.count else { return nil }
    let piece = start..<start + min(bytes.count - start, size)
    start = piece.upperBound
    return try Array(bytes[piece]).withUnsafeBufferPointer(body)
  }
}

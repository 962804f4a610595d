@testable import Formats

/// Bytes that come in pieces of the sizes given, then of those sizes again.
struct CutBytes: ByteSource {
  let bytes: [UInt8]
  let sizes: [Int]
  private var start = 0
  private var turn = 0

  init(bytes: [UInt8], sizes: [Int]) {
    self.bytes = bytes
    self.sizes = sizes
  }

  mutating func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    guard start < bytes.count else { return nil }
    let piece = start..<start + min(bytes.count - start, sizes[turn % sizes.count])
    start = piece.upperBound
    turn += 1
    // A copy of its own, so that reading beyond a piece does not find the next.
    return try Array(bytes[piece]).withUnsafeBufferPointer(body)
  }
}

@testable import Formats

/// Bytes that come in pieces of the sizes given, then of those sizes again.
struct CutBytes: ByteSource {
  let bytes: [UInt8]
  let sizes: [Int]

  func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    var start = 0
    var turn = 0
    while start < bytes.count {
      let end = min(bytes.count, start + sizes[turn % sizes.count])
      // A copy of its own, so that reading beyond a piece does not find the next.
      guard try Array(bytes[start..<end]).withUnsafeBufferPointer(body) else { return }
      start = end
      turn += 1
    }
  }
}

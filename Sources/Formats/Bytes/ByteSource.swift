/// Bytes that come in pieces.
package protocol ByteSource {
  /// Gives all bytes to `body`, piece by piece, in order, until `body` returns false.
  mutating func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws
}

/// Bytes that are at hand, cut into pieces of any size.
package struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]
  private let pieceSize: Int

  package init(_ bytes: [UInt8], pieceSize: Int = .max) {
    self.bytes = bytes
    self.pieceSize = max(1, pieceSize)
  }

  package init(_ text: String, pieceSize: Int = .max) { self.init(Array(text.utf8), pieceSize: pieceSize) }

  package mutating func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    try bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        let end = start + min(pieceSize, all.count - start)
        guard try body(UnsafeBufferPointer(rebasing: all[start..<end])) else { return }
        start = end
      }
    }
  }
}

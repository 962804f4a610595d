/// Bytes that come in pieces.
package protocol ByteSource {
  /// Gives the next bytes to `body`, in order; nil at the end.
  mutating func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result?

  /// Reads what nobody wants any more, where it is needed to tell what the bytes are.
  mutating func finish() throws
}

extension ByteSource {
  package mutating func finish() throws {}

  /// Gives all bytes to `body`, piece by piece, in order, until `body` returns false.
  package mutating func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    while try nextPiece(body) == true {}
    try finish()
  }
}

extension ByteSource where Self: AnyObject {
  package func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    var source = self
    while try source.nextPiece(body) == true {}
    try source.finish()
  }
}

/// Bytes that are at hand, cut into pieces of any size.
package struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]
  private let pieceSize: Int
  private var start = 0

  package init(_ bytes: [UInt8], pieceSize: Int = .max) {
    self.bytes = bytes
    self.pieceSize = max(1, pieceSize)
  }

  package init(_ text: String, pieceSize: Int = .max) { self.init(Array(text.utf8), pieceSize: pieceSize) }

  package mutating func nextPiece<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) throws -> Result? {
    guard start < bytes.count else { return nil }
    let piece = start..<start + min(pieceSize, bytes.count - start)
    start = piece.upperBound
    return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[piece])) }
  }
}

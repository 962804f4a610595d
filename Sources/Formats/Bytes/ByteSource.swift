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

/// Bytes that are at hand, in one piece.
package struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]
  private var isGiven = false

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package mutating func nextPiece<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) throws -> Result? {
    guard !isGiven, !bytes.isEmpty else { return nil }
    isGiven = true
    return try bytes.withUnsafeBufferPointer(body)
  }
}

/// A source of bytes that arrive in pieces.
package protocol ByteSource {
  /// Passes the next bytes, in order, to `body` and returns its result; returns nil at the end.
  mutating func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result?

  /// Reads the remaining bytes where they are needed although nobody uses them, such as to complete a checksum.
  mutating func finish() throws
}

extension ByteSource {
  package mutating func finish() throws {}

  /// Passes all bytes to `body`, piece by piece and in order, until `body` returns false.
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

/// Bytes in memory, delivered as one piece.
package struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]
  private var isDelivered = false

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  package mutating func nextPiece<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) throws -> Result? {
    guard !isDelivered, !bytes.isEmpty else { return nil }
    isDelivered = true
    return try bytes.withUnsafeBufferPointer(body)
  }
}

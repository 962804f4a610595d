/// A byte source whose first bytes are inspected, and may be changed, before any are passed on.
package struct PeekingByteSource<Base: ByteSource>: ByteSource {
  /// The number of bytes to inspect; fewer if the source is shorter.
  private static var inspectedCount: Int { 65_536 }

  private var base: Base
  /// Nil once the first bytes have been inspected.
  private var inspect: ((inout [UInt8]) throws -> Void)?

  /// Asked before each piece; if it returns false, the rest is neither passed on nor read.
  package var isWanted: () -> Bool = { true }

  /// - Parameter look: called once with the first bytes; if it throws, no bytes are passed on.
  package init(_ base: Base, inspect: @escaping (inout [UInt8]) throws -> Void) {
    self.base = base
    self.inspect = inspect
  }

  package mutating func nextPiece<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) throws -> Result? {
    guard let inspect else { return isWanted() ? try base.nextPiece(body) : nil }
    self.inspect = nil
    var buffered: [UInt8] = []
    while buffered.count < Self.inspectedCount, try base.nextPiece({ buffered.append(contentsOf: $0) }) != nil {}
    do {
      try inspect(&buffered)
    } catch {
      try finish()
      throw error
    }
    return buffered.isEmpty ? try base.nextPiece(body) : try buffered.withUnsafeBufferPointer(body)
  }

  package mutating func finish() throws {
    if isWanted() { try base.finish() }
  }
}

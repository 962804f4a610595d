/// A byte source whose first bytes are inspected, and may be changed, before any are passed on.
package struct LookedAtBytes<Base: ByteSource>: ByteSource {
  /// The number of bytes to inspect; fewer if the source is shorter.
  private static var beginning: Int { 65_536 }

  private var base: Base
  /// Nil once the first bytes have been inspected.
  private var look: ((inout [UInt8]) throws -> Void)?

  /// - Parameter look: called once with the first bytes; if it throws, no bytes are passed on.
  package init(_ base: Base, look: @escaping (inout [UInt8]) throws -> Void) {
    self.base = base
    self.look = look
  }

  package mutating func nextPiece<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) throws -> Result? {
    guard let look else { return try base.nextPiece(body) }
    self.look = nil
    var held: [UInt8] = []
    while held.count < Self.beginning, try base.nextPiece({ held.append(contentsOf: $0) }) != nil {}
    do {
      try look(&held)
    } catch {
      try finish()
      throw error
    }
    return held.isEmpty ? try base.nextPiece(body) : try held.withUnsafeBufferPointer(body)
  }

  package mutating func finish() throws { try base.finish() }
}

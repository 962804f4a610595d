/// Bytes whose beginning is looked at, and may be changed, before anything of them is handed on.
package struct LookedAtBytes<Base: ByteSource>: ByteSource {
  /// How much is looked at, in bytes, unless there is less.
  private static var beginning: Int { 65_536 }

  private var base: Base
  private let look: (inout [UInt8]) throws -> Void

  /// - Parameter look: sees the beginning once; when it throws nothing is handed on.
  package init(_ base: Base, look: @escaping (inout [UInt8]) throws -> Void) {
    self.base = base
    self.look = look
  }

  package mutating func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    var held: [UInt8] = []
    var isLookedAt = false
    var refusal: (any Error)?
    let look = look
    func release() throws -> Bool {
      isLookedAt = true
      do {
        try look(&held)
      } catch {
        // The base is left to end by itself: a file goes on to its end for its hash.
        refusal = error
        return false
      }
      defer { held = [] }
      return held.isEmpty ? true : try held.withUnsafeBufferPointer(body)
    }
    try base.forEachPiece { piece in
      if isLookedAt { return try body(piece) }
      held.append(contentsOf: piece)
      return held.count < Self.beginning ? true : try release()
    }
    if !isLookedAt { _ = try release() }
    if let refusal { throw refusal }
  }
}

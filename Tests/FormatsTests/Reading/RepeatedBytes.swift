@testable import Formats

/// A text that is made while it is read, so that it may be larger than memory: a beginning, a part many times, an end.
struct RepeatedBytes: ByteSource {
  private let beginning: [UInt8]
  private let part: [UInt8]
  private let count: Int
  private let ending: [UInt8]
  /// How many bytes were asked for.
  private(set) var taken = 0

  init(_ beginning: String, _ part: String, times count: Int, _ ending: String = "") {
    self.beginning = Array(beginning.utf8)
    self.part = Array(part.utf8)
    self.count = count
    self.ending = Array(ending.utf8)
  }

  mutating func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    var piece = beginning
    for _ in 0..<count {
      piece += part
      guard piece.count >= 65_536 else { continue }
      taken += piece.count
      guard try piece.withUnsafeBufferPointer(body) else { return }
      piece.removeAll(keepingCapacity: true)
    }
    piece += ending
    taken += piece.count
    _ = try piece.withUnsafeBufferPointer(body)
  }
}

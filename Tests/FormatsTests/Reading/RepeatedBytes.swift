@testable import Formats

/// A text that is made while it is read, so that it may be larger than memory: a beginning, a part many times, an end.
struct RepeatedBytes: ByteSource {
  private static let pieceSize = 65_536

  private let part: [UInt8]
  private let ending: [UInt8]
  /// How often the part is still to come; nil once the end has been given.
  private var rest: Int?
  private var piece: [UInt8]
  /// How many bytes were asked for.
  private(set) var taken = 0

  init(_ beginning: String, _ part: String, times count: Int, _ ending: String = "") {
    piece = Array(beginning.utf8)
    self.part = Array(part.utf8)
    self.ending = Array(ending.utf8)
    rest = count
  }

  mutating func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    guard var rest else { return nil }
    while rest > 0, piece.count < Self.pieceSize {
      piece += part
      rest -= 1
    }
    let isLast = rest == 0 && piece.count < Self.pieceSize
    if isLast { piece += ending }
    self.rest = isLast ? nil : rest
    taken += piece.count
    defer { piece.removeAll(keepingCapacity: true) }
    return try piece.withUnsafeBufferPointer(body)
  }
}

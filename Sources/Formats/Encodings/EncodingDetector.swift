/// The encoding indicated by a byte order mark.
enum ByteOrderMark: Hashable {
  case utf8
  case utf16(isLittleEndian: Bool)
}

/// Reads the beginning of a text: removes a byte order mark and converts UTF-16 to UTF-8.
struct EncodingDetector {
  typealias Body = (_ mark: ByteOrderMark?, _ text: UnsafeBufferPointer<UInt8>) throws -> Bool

  /// The first bytes, held until there are four; pieces may be of any size.
  private var buffered: [UInt8] = []
  private var isResolved = false
  private var utf16Decoder: UTF16Decoder?
  private(set) var mark: ByteOrderMark?
  /// Whether the text is UTF-16 without a byte order mark, or UTF-32; none of it has then been passed on.
  private(set) var isUnsupported = false

  /// Passes `piece` to `body` without a byte order mark; returns false if no more is wanted.
  mutating func strip(_ piece: UnsafeBufferPointer<UInt8>, then body: Body) rethrows -> Bool {
    if isResolved { return try emit(piece, to: body) }
    let missing = min(4 - buffered.count, piece.count)
    buffered.append(contentsOf: piece[..<missing])
    guard buffered.count == 4 else { return true }
    guard try flush(to: body) else { return false }
    return missing == piece.count ? true : try emit(UnsafeBufferPointer(rebasing: piece[missing...]), to: body)
  }

  /// Passes on what was held back: a text of fewer than four bytes, or an incomplete character.
  mutating func finish(_ body: Body) rethrows {
    if !isResolved { _ = try flush(to: body) }
    let mark = mark
    _ = try utf16Decoder?.finish { try body(mark, $0) }
  }

  private mutating func flush(to body: Body) rethrows -> Bool {
    isResolved = true
    isUnsupported = Self.isUnsupported(buffered)
    if isUnsupported { return false }
    var length = 2
    if buffered.starts(with: [0xEF, 0xBB, 0xBF]) {
      mark = .utf8
      length = 3
    } else if buffered.starts(with: [0xFF, 0xFE]) || buffered.starts(with: [0xFE, 0xFF]) {
      mark = .utf16(isLittleEndian: buffered[0] == 0xFF)
      utf16Decoder = UTF16Decoder(isLittleEndian: buffered[0] == 0xFF)
    } else {
      length = 0
    }
    let text = buffered[length...]
    return text.isEmpty ? true : try text.withUnsafeBufferPointer { try emit($0, to: body) }
  }

  private mutating func emit(_ text: UnsafeBufferPointer<UInt8>, to body: Body) rethrows -> Bool {
    let mark = mark
    guard utf16Decoder != nil else { return try body(mark, text) }
    return try utf16Decoder?.convert(text) { try body(mark, $0) } ?? true
  }

  /// Detects UTF-32 by its byte order mark, and UTF-16 by a NUL in every other byte, as Latin letters have.
  private static func isUnsupported(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 4 else { return false }
    if bytes == [0xFF, 0xFE, 0, 0] || bytes == [0, 0, 0xFE, 0xFF] { return true }
    let isNull = bytes.map { $0 == 0 }
    return isNull == [false, true, false, true] || isNull == [true, false, true, false]
  }
}

/// The encoding indicated by a byte order mark.
enum TextMark: Hashable {
  case utf8
  case utf16(isLittleEndian: Bool)
}

/// Reads the beginning of a text: removes a byte order mark and converts UTF-16 to UTF-8.
struct TextStart {
  typealias Body = (_ mark: TextMark?, _ text: UnsafeBufferPointer<UInt8>) throws -> Bool

  /// The first bytes, held until there are four; pieces may be of any size.
  private var held: [UInt8] = []
  private var isPast = false
  private var wide: UTF16Text?
  private(set) var mark: TextMark?
  /// Whether the text is UTF-16 without a byte order mark, or UTF-32; none of it has then been passed on.
  private(set) var isRefused = false

  /// Passes `piece` to `body` without a byte order mark; returns false if no more is wanted.
  mutating func strip(_ piece: UnsafeBufferPointer<UInt8>, then body: Body) rethrows -> Bool {
    if isPast { return try handOn(piece, to: body) }
    let missing = min(4 - held.count, piece.count)
    held.append(contentsOf: piece[..<missing])
    guard held.count == 4 else { return true }
    guard try release(to: body) else { return false }
    return missing == piece.count ? true : try handOn(UnsafeBufferPointer(rebasing: piece[missing...]), to: body)
  }

  /// Passes on what was held back: a text of fewer than four bytes, or an incomplete character.
  mutating func finish(_ body: Body) rethrows {
    if !isPast { _ = try release(to: body) }
    let mark = mark
    _ = try wide?.finish { try body(mark, $0) }
  }

  private mutating func release(to body: Body) rethrows -> Bool {
    isPast = true
    isRefused = Self.isRefused(held)
    if isRefused { return false }
    var length = 2
    if held.starts(with: [0xEF, 0xBB, 0xBF]) {
      mark = .utf8
      length = 3
    } else if held.starts(with: [0xFF, 0xFE]) || held.starts(with: [0xFE, 0xFF]) {
      mark = .utf16(isLittleEndian: held[0] == 0xFF)
      wide = UTF16Text(isLittleEndian: held[0] == 0xFF)
    } else {
      length = 0
    }
    let text = held[length...]
    return text.isEmpty ? true : try text.withUnsafeBufferPointer { try handOn($0, to: body) }
  }

  private mutating func handOn(_ text: UnsafeBufferPointer<UInt8>, to body: Body) rethrows -> Bool {
    let mark = mark
    guard wide != nil else { return try body(mark, text) }
    return try wide?.convert(text) { try body(mark, $0) } ?? true
  }

  /// Detects UTF-32 by its byte order mark, and UTF-16 by a NUL in every other byte, as Latin letters have.
  private static func isRefused(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 4 else { return false }
    if bytes == [0xFF, 0xFE, 0, 0] || bytes == [0, 0, 0xFE, 0xFF] { return true }
    let isNull = bytes.map { $0 == 0 }
    return isNull == [false, true, false, true] || isNull == [true, false, true, false]
  }
}

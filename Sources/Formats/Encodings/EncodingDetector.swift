/// The encoding indicated by a byte order mark.
enum ByteOrderMark: Hashable {
  case utf8
  case utf16(isLittleEndian: Bool)
}

/// Reads the beginning of a text: removes a byte order mark and converts UTF-16 and UTF-32 to UTF-8.
struct EncodingDetector {
  typealias Body = (_ mark: ByteOrderMark?, _ text: UnsafeBufferPointer<UInt8>) throws -> Bool

  /// An encoding with two or four bytes per character.
  struct WideEncoding: Hashable {
    let name: String
    let isLittleEndian: Bool
    /// Whether the encoding was inferred from NUL bytes, because there is no byte order mark.
    let isGuessed: Bool
  }

  /// Whether UTF-32, and UTF-16 without a byte order mark, are read as well.
  private let readsAll: Bool
  /// The first bytes, held until there are four; pieces may be of any size.
  private var buffered: [UInt8] = []
  private var isResolved = false
  private var utf16Decoder: UTF16Decoder?
  private var utf32Decoder: UTF32Decoder?
  private(set) var mark: ByteOrderMark?
  /// Nil for text in which an ASCII character takes one byte.
  private(set) var wide: WideEncoding?
  /// Whether the text is in an unsupported encoding.
  ///
  /// None of it has been passed on in this case.
  private(set) var isUnsupported = false

  init(readsAll: Bool = false) { self.readsAll = readsAll }

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
    _ = try utf32Decoder?.finish { try body(mark, $0) }
  }

  private mutating func flush(to body: Body) rethrows -> Bool {
    isResolved = true
    wide = Self.wide(buffered)
    isUnsupported = !readsAll && wide?.isGuessed == true
    if isUnsupported { return false }
    var length = 0
    if buffered.starts(with: [0xEF, 0xBB, 0xBF]) {
      mark = .utf8
      length = 3
    } else if let wide {
      length = begin(wide)
    }
    let text = buffered[length...]
    return text.isEmpty ? true : try text.withUnsafeBufferPointer { try emit($0, to: body) }
  }

  /// Returns the length of the byte order mark.
  private mutating func begin(_ wide: WideEncoding) -> Int {
    let isMarked = buffered.starts(with: [0xFF, 0xFE]) || buffered.contains(0xFE)
    if wide.name == "UTF-32" {
      utf32Decoder = UTF32Decoder(isLittleEndian: wide.isLittleEndian)
      return isMarked ? 4 : 0
    }
    mark = .utf16(isLittleEndian: wide.isLittleEndian)
    utf16Decoder = UTF16Decoder(isLittleEndian: wide.isLittleEndian)
    return isMarked ? 2 : 0
  }

  private mutating func emit(_ text: UnsafeBufferPointer<UInt8>, to body: Body) rethrows -> Bool {
    let mark = mark
    if utf32Decoder != nil { return try utf32Decoder?.convert(text) { try body(mark, $0) } ?? true }
    guard utf16Decoder != nil else { return try body(mark, text) }
    return try utf16Decoder?.convert(text) { try body(mark, $0) } ?? true
  }

  /// Recognizes UTF-32 and UTF-16 by a byte order mark, or by the NUL bytes next to Latin letters.
  private static func wide(_ bytes: [UInt8]) -> WideEncoding? {
    func encoding(_ name: String, _ isLittleEndian: Bool, isGuessed: Bool = true) -> WideEncoding {
      WideEncoding(name: name, isLittleEndian: isLittleEndian, isGuessed: isGuessed)
    }
    if bytes == [0xFF, 0xFE, 0, 0] { return encoding("UTF-32", true) }
    if bytes == [0, 0, 0xFE, 0xFF] { return encoding("UTF-32", false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return encoding("UTF-16", true, isGuessed: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return encoding("UTF-16", false, isGuessed: false) }
    guard bytes.count == 4 else { return nil }
    switch bytes.map({ $0 == 0 }) {
    case [false, true, true, true]: return encoding("UTF-32", true)
    case [true, true, true, false]: return encoding("UTF-32", false)
    case [false, true, false, true]: return encoding("UTF-16", true)
    case [true, false, true, false]: return encoding("UTF-16", false)
    default: return nil
    }
  }
}

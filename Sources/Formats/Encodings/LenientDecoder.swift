/// Decodes text as UTF-8, and each byte that is not valid UTF-8 as Windows-1252.
struct LenientDecoder {
  enum Part {
    /// UTF-8 text of whole characters.
    case text(UnsafeBufferPointer<UInt8>)
    /// The first byte that is not valid UTF-8 follows.
    case fallbackEncoding
    /// U+FFFD follows in place of an unreadable byte.
    case unreadable
  }

  typealias Body = (Part) throws -> Bool

  /// The first bytes of a character, until the others arrive.
  private var buffered: [UInt8] = []
  private var hasReportedEncoding = false

  /// Decodes `piece` and passes its parts to `body`; returns false if no more is wanted.
  mutating func decode(_ piece: UnsafeBufferPointer<UInt8>, to body: Body) rethrows -> Bool {
    if buffered.isEmpty { return try decode(piece, isLast: false, to: body) }
    let joined = buffered + piece
    buffered.removeAll()
    return try joined.withUnsafeBufferPointer { try decode($0, isLast: false, to: body) }
  }

  /// Passes on an incomplete character at the end.
  mutating func finish(_ body: Body) rethrows {
    let rest = buffered
    buffered.removeAll()
    _ = try rest.withUnsafeBufferPointer { try decode($0, isLast: true, to: body) }
  }

  private mutating func decode(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, to body: Body) rethrows -> Bool {
    var start = 0
    var index = 0
    while index < piece.count {
      index = Self.endOfASCII(piece, from: index)
      guard index < piece.count else { break }
      let length = Self.length(piece, at: index) ?? (isLast ? 0 : nil)
      if let length, length > 0 {
        index += length
        continue
      }
      guard try emit(piece[start..<index], to: body) else { return false }
      guard length != nil else {
        buffered = Array(piece[index...])
        return true
      }
      guard try emit(piece[index], to: body) else { return false }
      index += 1
      start = index
    }
    return try emit(piece[start...], to: body)
  }

  private func emit(_ text: Slice<UnsafeBufferPointer<UInt8>>, to body: Body) rethrows -> Bool {
    text.isEmpty ? true : try body(.text(UnsafeBufferPointer(rebasing: text)))
  }

  private mutating func emit(_ byte: UInt8, to body: Body) rethrows -> Bool {
    let scalar = SingleByteEncoding.windows1252.scalar(byte)
    if scalar == nil {
      guard try body(.unreadable) else { return false }
    } else if !hasReportedEncoding {
      hasReportedEncoding = true
      guard try body(.fallbackEncoding) else { return false }
    }
    let text = Array(UTF8.encode(scalar ?? "\u{FFFD}").unsafelyUnwrapped)
    return try text.withUnsafeBufferPointer { try body(.text($0)) }
  }

  /// The index of the next non-ASCII byte.
  ///
  /// Most text is ASCII, so 32 bytes are tested at a time.
  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 32 <= raw.count,
      raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self) & 0x8080_8080_8080_8080 == .zero
    {
      index += 32
    }
    while index < raw.count, raw[index] < 0x80 { index += 1 }
    return index
  }

  /// The length in bytes of the non-ASCII character at `index`; 0 if it is not valid UTF-8, nil if more bytes are
  /// needed.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return nil }
      let range: ClosedRange<UInt8> =
        switch (first, offset) {
        case (0xE0, 1): 0xA0...0xBF
        case (0xED, 1): 0x80...0x9F
        case (0xF0, 1): 0x90...0xBF
        case (0xF4, 1): 0x80...0x8F
        default: 0x80...0xBF
        }
      guard range.contains(bytes[index + offset]) else { return 0 }
    }
    return length
  }
}

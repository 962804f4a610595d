/// Decodes text of known encodings.
extension LenientDecoder {
  mutating func decodeUTF8(
    _ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, to body: Body
  ) rethrows -> Bool {
    guard !buffered.isEmpty else { return try decodeUTF8(whole: piece, isLast: isLast, to: body) }
    let joined = buffered + piece
    buffered.removeAll()
    return try joined.withUnsafeBufferPointer { try decodeUTF8(whole: $0, isLast: isLast, to: body) }
  }

  private mutating func decodeUTF8(
    whole piece: UnsafeBufferPointer<UInt8>, isLast: Bool, to body: Body
  ) rethrows -> Bool {
    var start = 0
    var index = 0
    while index < piece.count {
      index = Self.endOfASCII(piece, from: index)
      guard index < piece.count else { break }
      let length = UTF8Character.length(piece, at: index) ?? (isLast ? 0 : nil)
      if let length, length > 0 {
        index += length
        continue
      }
      guard try emitChecked(piece[start..<index], to: body) else { return false }
      guard length != nil else {
        buffered = Array(piece[index...])
        return true
      }
      guard case .mixed(let encoding) = phase else {
        return try collect(piece, from: index, isLast: isLast, to: body)
      }
      guard try emit(piece[index], encoding, to: body) else { return false }
      index += 1
      start = index
    }
    return try emitChecked(piece[start...], to: body)
  }

  /// Collects another sample, because text that was UTF-8 so far now contains other bytes.
  private mutating func collect(
    _ piece: UnsafeBufferPointer<UInt8>, from index: Int, isLast: Bool, to body: Body
  ) rethrows -> Bool {
    lead = []
    keepLead(piece[..<index])
    phase = .collecting
    return try decodeText(UnsafeBufferPointer(rebasing: piece[index...]), isLast: isLast, to: body)
  }

  mutating func decodeWhole(
    _ piece: UnsafeBufferPointer<UInt8>, _ encoding: SingleByteEncoding, to body: Body
  ) rethrows -> Bool {
    var start = 0
    while start < piece.count {
      let end = Self.endOfASCII(piece, from: start)
      guard try emit(piece[start..<end], to: body) else { return false }
      guard end < piece.count else { return true }
      guard try emit(piece[end], encoding, to: body) else { return false }
      start = end + 1
    }
    return true
  }

  private mutating func emit(_ byte: UInt8, _ encoding: SingleByteEncoding, to body: Body) rethrows -> Bool {
    let scalar = encoding.scalar(byte)
    let isKnown = scalar != nil
    guard isKnown ? try reportEncoding(body) : try body(.unreadable) else { return false }
    let text = Array(UTF8.encode(scalar ?? "\u{FFFD}").unsafelyUnwrapped)
    return try text.withUnsafeBufferPointer { try body(.text($0)) }
  }

  func emit(_ text: Slice<UnsafeBufferPointer<UInt8>>, to body: Body) rethrows -> Bool {
    text.isEmpty ? true : try body(.text(UnsafeBufferPointer(rebasing: text)))
  }

  /// Passes on text, and reports the first word that was converted to UTF-8 twice before passing it on.
  private mutating func emitChecked(_ text: Slice<UnsafeBufferPointer<UInt8>>, to body: Body) rethrows -> Bool {
    guard !hasReportedDoubleEncoding, let found = DoubleEncoding(in: UnsafeBufferPointer(rebasing: text)) else {
      return try emit(text, to: body)
    }
    hasReportedDoubleEncoding = true
    let place = text.startIndex + found.start
    guard try emit(text[..<place], to: body),
      try body(.doubleEncoding(word: found.word, mended: found.mended))
    else { return false }
    return try emit(text[place...], to: body)
  }

  /// The index of the next non-ASCII byte.
  ///
  /// Most text is ASCII, so 32 bytes are tested at a time.
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
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
}

/// Decodes UTF-8 text, and guesses the encoding of text that is not valid UTF-8.
///
/// ASCII text is passed on at once. From the first other byte on, a sample is collected before anything is passed on,
/// so that the whole text is decoded with the same encoding. If some rows are in UTF-8 and others in a Western
/// encoding, each character is decoded with the encoding of its own bytes.
struct LenientDecoder {
  enum Part {
    /// UTF-8 text of whole characters.
    case text(UnsafeBufferPointer<UInt8>)
    /// The text that follows is the first that is not UTF-8.
    case fallbackEncoding(name: String, word: String)
    /// The word that follows was converted to UTF-8 twice.
    case doubleEncoding(word: String, mended: String)
    /// U+FFFD follows in place of an unreadable byte.
    case unreadable
  }

  typealias Body = (Part) throws -> Bool

  enum Phase {
    case ascii
    /// A sample is being collected.
    case collecting
    case utf8
    /// Bytes that are not valid UTF-8 are in a single-byte encoding.
    case mixed(SingleByteEncoding)
    case whole(SingleByteEncoding)
    case multiByte(CodePageConverter)
  }

  private static let sampleSize = 65_536
  private static let maxLead = 40

  var phase = Phase.ascii
  /// The sample, or the first bytes of a character whose other bytes are in the next piece.
  var buffered: [UInt8] = []
  /// The letters directly before the sample.
  var lead: [UInt8] = []
  var guess: EncodingGuess?
  var hasReportedEncoding = false
  var hasReportedDoubleEncoding = false

  /// Decodes `piece` and passes its parts to `body`; returns false if no more is wanted.
  mutating func decode(_ piece: UnsafeBufferPointer<UInt8>, to body: Body) rethrows -> Bool {
    guard case .ascii = phase else { return try decodeText(piece, isLast: false, to: body) }
    let end = Self.endOfASCII(piece, from: 0)
    keepLead(piece[..<end])
    guard try emit(piece[..<end], to: body) else { return false }
    guard end < piece.count else { return true }
    phase = .collecting
    return try decodeText(UnsafeBufferPointer(rebasing: piece[end...]), isLast: false, to: body)
  }

  /// Passes on the sample or an incomplete character at the end.
  mutating func finish(_ body: Body) rethrows {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    _ = try decodeText(nothing, isLast: true, to: body)
  }

  mutating func keepLead(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let letters = text.suffix(Self.maxLead).reversed().prefix { (0x41...0x5A).contains($0 & 0xDF) }.reversed()
    lead = letters.count == text.count ? (lead + letters).suffix(Self.maxLead) : Array(letters)
  }

  mutating func decodeText(
    _ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, to body: Body
  ) rethrows -> Bool {
    switch phase {
    case .ascii: return true
    case .collecting:
      buffered += piece
      guard isLast || buffered.count >= Self.sampleSize else { return true }
      choose(isLast: isLast)
      return try decodeText(UnsafeBufferPointer(start: nil, count: 0), isLast: isLast, to: body)
    case .multiByte(let converter):
      guard try reportEncoding(body) else { return false }
      return try takeBuffered(with: piece).withUnsafeBufferPointer { text in
        try converter.feed(text, isLast: isLast) { try Self.pass($0, to: body) }
      }
    case .whole(let encoding):
      return try takeBuffered(with: piece).withUnsafeBufferPointer { try decodeWhole($0, encoding, to: body) }
    case .utf8, .mixed: return try decodeUTF8(piece, isLast: isLast, to: body)
    }
  }

  /// Chooses the encoding of the text from the sample.
  private mutating func choose(isLast: Bool) {
    let sample = Array(buffered.prefix(Self.sampleSize))
    let isUTF8 = sample.withUnsafeBufferPointer {
      UTF8Character.areAll(in: $0, isLast: isLast && sample.count == buffered.count)
    }
    guard !isUTF8 else { return phase = .utf8 }
    let guess = EncodingGuess(sample, after: lead)
    self.guess = guess
    if guess.page.isMultiByte, let converter = CodePageConverter(guess.page) {
      phase = .multiByte(converter)
    } else {
      let encoding = SingleByteEncoding(guess.page)
      phase = guess.isMixed ? .mixed(encoding) : .whole(encoding)
    }
  }

  private mutating func takeBuffered(with piece: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    defer { buffered.removeAll() }
    return buffered + piece
  }

  mutating func reportEncoding(_ body: Body) rethrows -> Bool {
    guard !hasReportedEncoding, let guess else { return true }
    hasReportedEncoding = true
    return try body(.fallbackEncoding(name: guess.page.name, word: guess.word))
  }

  private static func pass(_ part: CodePageConverter.Part, to body: Body) rethrows -> Bool {
    switch part {
    case .text(let text): return try body(.text(text))
    case .unreadable:
      guard try body(.unreadable) else { return false }
      return try Array("\u{FFFD}".utf8).withUnsafeBufferPointer { try body(.text($0)) }
    }
  }
}

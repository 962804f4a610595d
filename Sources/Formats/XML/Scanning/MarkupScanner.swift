import Glibc

/// Goes through the bytes before the parser does, and stops what must not be fed.
///
/// The bytes are UTF-8 without a byte order mark, their lines ended by LF.
struct MarkupScanner: ~Copyable {
  enum State {
    case text
    /// After `<`, while it is not yet clear what begins.
    case opening
    /// After `<!`.
    case declaration
    case startTag, endTag, value, comment, instruction, cdata
  }

  var state = State.text
  /// Bytes of the document before the markup that is being read.
  private var markupOffset = 0
  var attributeCount = 0
  var quote: UInt8 = 0
  /// The bytes after `<!`, as far as they tell what begins.
  var keyword: [UInt8] = []
  /// The last two bytes within a section, to see its end.
  var lastBytes: (UInt8, UInt8) = (0, 0)
  /// Whether a start tag has begun.
  var hasTag = false
  /// Whether there was nothing but white space.
  private(set) var isBlank = true

  /// Where markup begins that has not ended.
  var openMarkup: Int? { state == .text ? nil : markupOffset }

  /// Takes the bytes from `offset` on; gives a reason when not all of them may be fed.
  mutating func scan(_ document: borrowing DocumentWindow, from offset: Int) -> Stop? {
    let bytes = document.bytes(from: offset)
    let null = Self.firstNull(in: bytes)
    var index = 0
    while index < bytes.count {
      if state == .text, hasTag, index < null {
        // Large steps are for tags that cannot be too large nor have too many attributes, each with two quotation marks.
        index =
          document.plainEnd(from: offset + index, to: offset + null, longest: 2 * XMLLimits.mostAttributes) - offset
      }
      // What large steps leave is read byte by byte until text begins again.
      while index < bytes.count {
        if let stop = take(bytes[index], at: offset + index) { return stop }
        index += 1
        if state == .text, hasTag { break }
      }
    }
    return nil
  }

  /// The index after the last byte if there is none.
  private static func firstNull(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress, let null = memchr(base, 0, bytes.count) else { return bytes.count }
    return UnsafeRawPointer(null) - UnsafeRawPointer(base)
  }

  private mutating func take(_ byte: UInt8, at offset: Int) -> Stop? {
    if byte == 0 {
      isBlank = false
      return Stop(reason: .null, offset: offset, end: offset)
    }
    if state == .text {
      if byte == 0x3C { beginMarkup(at: offset) } else if !Self.isSpace(byte) { isBlank = false }
    } else if let reason = step(byte, at: offset) {
      return Stop(reason: reason, offset: markupOffset, end: reason == .malformed ? offset + 1 : markupOffset)
    }
    return nil
  }

  /// White space as XML has it: other control characters are no blanks, and the parser fails on them.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private mutating func beginMarkup(at offset: Int) {
    isBlank = false
    state = .opening
    markupOffset = offset
    attributeCount = 0
    lastBytes = (0, 0)
  }

  /// Goes on by one byte within markup.
  private mutating func step(_ byte: UInt8, at offset: Int) -> Stop.Reason? {
    switch state {
    case .text: break
    case .opening: open(byte)
    case .declaration: return declare(byte)
    case .startTag: return stepTag(byte)
    case .endTag:
      if byte == 0x3E { state = .text } else if byte == 0x3C { return .malformed }
    case .value:
      if byte == quote {
        state = .startTag
      } else if byte == 0x3C {
        return .malformed
      }
    case .comment: endSection(byte, after: 0x2D, 0x2D)
    case .cdata: endSection(byte, after: 0x5D, 0x5D)
    case .instruction: endSection(byte, after: nil, 0x3F)
    }
    return offset - markupOffset >= longest
      ? (state == .startTag || state == .endTag || state == .value ? .tag : .section) : nil
  }

  private var longest: Int {
    switch state {
    case .comment, .cdata, .instruction: XMLLimits.longestSection
    default: XMLLimits.longestTag
    }
  }
}

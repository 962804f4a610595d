import Glibc

/// Inspects a document before the parser does, and stops at anything that must not be parsed.
///
/// The bytes are UTF-8 without a byte order mark, with LF line ends.
struct MarkupScanner: ~Copyable {
  enum State {
    case text
    /// After `<`, before the kind of markup is known.
    case opening
    /// After `<!`.
    case declaration
    case startTag, endTag, value, comment, instruction, cdata
  }

  var state = State.text
  /// The offset of the markup that is being read.
  private var markupOffset = 0
  var attributeCount = 0
  var quote: UInt8 = 0
  /// The bytes after `<!` that show the kind of markup.
  var keyword: [UInt8] = []
  /// The last two bytes within a section, to detect its end.
  var lastBytes: (UInt8, UInt8) = (0, 0)
  /// Whether a start tag has begun.
  var hasTag = false
  /// Whether there has been only white space.
  private(set) var isBlank = true

  /// The offset of markup that has not ended; nil in text.
  var openMarkup: Int? { state == .text ? nil : markupOffset }

  /// Scans the bytes from `offset` on; returns a reason to stop if not all of them may be parsed.
  mutating func scan(_ document: borrowing DocumentWindow, from offset: Int) -> Stop? {
    let bytes = document.bytes(from: offset)
    let null = Self.firstNull(in: bytes)
    var index = 0
    while index < bytes.count {
      if state == .text, hasTag, index < null {
        // Skips only tags too short to exceed the limits: each attribute has two quotation marks.
        index =
          document.endOfSafeRun(from: offset + index, to: offset + null, longest: 2 * XMLLimits.maxAttributes) - offset
      }
      // Anything that is not skipped is read byte by byte until text begins again.
      while index < bytes.count {
        if let stop = take(bytes[index], at: offset + index) { return stop }
        index += 1
        if state == .text, hasTag { break }
      }
    }
    return nil
  }

  /// The index of the first NUL byte; the index after the last byte if there is none.
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
      return Stop(
        reason: reason, offset: markupOffset,
        end: reason == .malformed ? offset + 1 : markupOffset)
    }
    return nil
  }

  /// White space as defined by XML: other control characters are not blank, and the parser rejects them.
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

  /// Processes one byte within markup.
  private mutating func step(_ byte: UInt8, at offset: Int) -> Stop.Reason? {
    switch state {
    case .text: break
    case .opening: if byte == 0x3C { markupOffset = offset } else { open(byte) }
    case .declaration: return readDeclaration(byte)
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
    case .comment, .cdata, .instruction: XMLLimits.maxSectionLength
    default: XMLLimits.maxTagLength
    }
  }
}

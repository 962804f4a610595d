import Glibc

/// Goes through the bytes before the parser does: knows where each start tag begins, and stops what must not be fed.
///
/// The bytes are UTF-8 without a byte order mark, their lines ended by LF. Up to the first place that is not well
/// formed, the scanner meets the same start tags as the parser, in the same order.
struct MarkupScanner: ~Copyable {
  /// A place in the document, in Unicode scalars from 1.
  struct Position: Hashable, BitwiseCopyable {
    var line = 1
    /// 0 where it is not known.
    var column = 1

    /// Goes on behind a byte.
    mutating func pass(_ byte: UInt8) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  /// Why no more is to be fed.
  struct Stop {
    enum Reason: Hashable {
      case doctype, null
      /// A tag, its attributes, or a section of another kind is larger than any document needs.
      case tag, attributes, section
      /// The parser will find that the document is not well formed here, and is to say so at once.
      case malformed
    }

    let reason: Reason
    let position: Position
    /// How many bytes of the piece the parser may still have; below zero where it may not even have the last of before.
    let soundCount: Int
  }

  private enum State {
    case text
    /// After `<`, while it is not yet clear what begins.
    case opening
    /// After `<!`.
    case declaration
    case startTag, endTag, value, comment, instruction, cdata
  }

  private var state = State.text
  /// Of the next byte.
  var place = Position()
  /// Where the markup began that is being read.
  private var markupPlace = Position()
  private var markupLength = 0
  private var attributeCount = 0
  private var attribute = AttributeName()
  private var quote: UInt8 = 0
  /// The bytes after `<!`, as far as they tell what begins.
  private var keyword: [UInt8] = []
  /// The last two bytes within a section, to see its end.
  private var lastBytes: (UInt8, UInt8) = (0, 0)
  var tags = ScannedTags()
  /// Whether there was nothing but white space.
  private(set) var isBlank = true

  /// Takes the next bytes; gives a reason when not all of them may be fed.
  mutating func scan(_ piece: UnsafeBufferPointer<UInt8>) -> Stop? {
    tags.dropTaken()
    let clean = Self.beforeNull(piece)
    var index = 0
    while index < piece.count {
      if state == .text, !isBlank, index < clean.count { index = scanBlocks(of: clean, from: index) }
      // What large steps leave is read byte by byte until text begins again.
      while index < piece.count {
        if let stop = take(piece[index], at: index) { return stop }
        index += 1
        if state == .text, !isBlank { break }
      }
    }
    return nil
  }

  private static func beforeNull(_ piece: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let base = piece.baseAddress, let null = memchr(base, 0, piece.count) else { return piece }
    return UnsafeBufferPointer(start: base, count: UnsafeRawPointer(null) - UnsafeRawPointer(base))
  }

  private mutating func take(_ byte: UInt8, at index: Int) -> Stop? {
    if byte == 0 {
      isBlank = false
      return Stop(reason: .null, position: place, soundCount: index)
    }
    if state == .text {
      if byte == 0x3C { beginMarkup() } else if !Self.isSpace(byte) { isBlank = false }
    } else {
      markupLength += 1
      if let reason = step(byte) {
        let sound = reason == .malformed ? index + 1 : index - markupLength + 1
        return Stop(reason: reason, position: markupPlace, soundCount: sound)
      }
    }
    place.pass(byte)
    return nil
  }

  /// White space as XML has it: other control characters are no blanks, and the parser fails on them.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private mutating func beginMarkup() {
    isBlank = false
    state = .opening
    markupPlace = place
    markupLength = 1
    attributeCount = 0
    lastBytes = (0, 0)
  }

  /// Goes on by one byte within markup.
  private mutating func step(_ byte: UInt8) -> Stop.Reason? {
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
        attribute = AttributeName()
      } else if byte == 0x3C {
        return .malformed
      }
    case .comment: endSection(byte, after: 0x2D, 0x2D)
    case .cdata: endSection(byte, after: 0x5D, 0x5D)
    case .instruction: endSection(byte, after: nil, 0x3F)
    }
    return markupLength > longest ? (state == .startTag || state == .endTag || state == .value ? .tag : .section) : nil
  }

  private var longest: Int {
    switch state {
    case .comment, .cdata, .instruction: XMLLimits.longestSection
    default: XMLLimits.longestTag
    }
  }

  private mutating func open(_ byte: UInt8) {
    switch byte {
    case 0x21:
      state = .declaration
      keyword.removeAll(keepingCapacity: true)
    case 0x3F: state = .instruction
    case 0x2F: state = .endTag
    default:
      state = byte == 0x3E ? .text : .startTag
      attribute = AttributeName()
      tags.begin(at: markupPlace)
    }
  }

  private mutating func declare(_ byte: UInt8) -> Stop.Reason? {
    keyword.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
    if keyword == Self.comment {
      state = .comment
    } else if keyword == Self.cdata {
      state = .cdata
    } else if keyword == Self.doctype {
      return tags.isEmpty ? .doctype : .malformed
    } else if !Self.comment.starts(with: keyword), !Self.cdata.starts(with: keyword),
      !Self.doctype.starts(with: keyword)
    {
      return .malformed
    }
    return nil
  }

  private mutating func stepTag(_ byte: UInt8) -> Stop.Reason? {
    switch byte {
    case 0x3E: state = .text
    case 0x3C: return .malformed
    case 0x22, 0x27:
      quote = byte
      state = .value
      attributeCount += 1
      if !attribute.isDeclaration { tags.addValue(at: place) }
      if attributeCount > XMLLimits.mostAttributes { return .attributes }
    default: attribute.take(byte)
    }
    return nil
  }

  /// Ends a section at `>` after the two bytes, the first of which may be any.
  private mutating func endSection(_ byte: UInt8, after first: UInt8?, _ second: UInt8) {
    if byte == 0x3E, lastBytes.1 == second, first == nil || lastBytes.0 == first { state = .text }
    lastBytes = (lastBytes.1, byte)
  }

  private static let comment = Array("--".utf8)
  private static let cdata = Array("[CDATA[".utf8)
  private static let doctype = Array("DOCTYPE".utf8)
}

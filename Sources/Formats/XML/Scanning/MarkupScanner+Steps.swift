/// Handles single bytes within markup.
extension MarkupScanner {
  mutating func open(_ byte: UInt8) {
    switch byte {
    case 0x21:
      state = .declaration
      keyword.removeAll(keepingCapacity: true)
    case 0x3F: state = .instruction
    case 0x2F: state = .endTag
    default:
      // A sign such as < for less than, which the parser takes for text.
      guard Self.beginsName(byte) else { return state = .text }
      state = .startTag
      hasTag = true
    }
  }

  /// Whether a name may begin with the byte.
  static func beginsName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || byte == 0x3A || (0x41...0x5A).contains(byte & 0xDF)
  }

  mutating func readDeclaration(_ byte: UInt8) -> Stop.Reason? {
    keyword.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
    if keyword == Self.comment {
      state = .comment
    } else if keyword == Self.cdata {
      state = .cdata
    } else if keyword == Self.doctype {
      return hasTag ? .malformed : .doctype
    } else if !Self.comment.starts(with: keyword), !Self.cdata.starts(with: keyword),
      !Self.doctype.starts(with: keyword)
    {
      return .malformed
    }
    return nil
  }

  mutating func stepTag(_ byte: UInt8) -> Stop.Reason? {
    switch byte {
    case 0x3E: state = .text
    case 0x3C: return .malformed
    case 0x22, 0x27:
      quote = byte
      state = .value
      attributeCount += 1
      if attributeCount > XMLLimits.maxAttributes { return .attributes }
    default: break
    }
    return nil
  }

  /// Ends a section if `byte` is `>` and the two bytes come before it; a nil `first` matches any byte.
  mutating func endSection(_ byte: UInt8, after first: UInt8?, _ second: UInt8) {
    if byte == 0x3E, lastBytes.1 == second, first == nil || lastBytes.0 == first { state = .text }
    lastBytes = (lastBytes.1, byte)
  }

  private static let comment = Array("--".utf8)
  private static let cdata = Array("[CDATA[".utf8)
  private static let doctype = Array("DOCTYPE".utf8)
}

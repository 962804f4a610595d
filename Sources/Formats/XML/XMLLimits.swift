/// How large the parts of a document may be before reading stops.
enum XMLLimits {
  static let deepest = 16
  static let mostAttributes = 100
  /// Bytes of one value.
  static let longestText = 1 << 20
  /// Bytes of one tag.
  ///
  /// libxml2 looks at a tag again and again until its end has been fed, so this bounds its work.
  static let longestTag = 256 << 10
  /// Bytes of a comment, an instruction or a CDATA section.
  static let longestSection = 2 << 20
}

/// Watches the bytes that are fed to the parser for markup that does not end.
struct MarkupGauge {
  private enum State {
    case text
    /// After `<`, while it is not yet clear what begins.
    case opening
    case tag
    case quoted(UInt8)
    case section
  }

  private var state = State.text
  private var length = 0
  private var head: [UInt8] = []
  private(set) var line = 1

  /// Takes the next bytes; false when some markup is longer than any document needs.
  mutating func accepts(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in piece {
      if byte == 0x0A { line += 1 }
      switch state {
      case .text:
        if byte == 0x3C {
          state = .opening
          length = 0
          head.removeAll(keepingCapacity: true)
        }
        continue
      case .opening:
        head.append(byte)
        if head.count == 1, byte != 0x21, byte != 0x3F {
          state = byte == 0x3E ? .text : .tag
        } else if head.count == 3 || byte == 0x3E || byte == 0x3F {
          // Comments, CDATA and instructions may hold any quotes; a DOCTYPE is refused as soon as it is complete.
          state = byte == 0x3E ? .text : .section
        }
      case .tag:
        if byte == 0x3E { state = .text } else if byte == 0x22 || byte == 0x27 { state = .quoted(byte) }
      case .quoted(let quote): if byte == quote { state = .tag }
      case .section: if byte == 0x3E { state = .text }
      }
      length += 1
      let isSection = if case .section = state { true } else { false }
      if length > (isSection ? XMLLimits.longestSection : XMLLimits.longestTag) { return false }
    }
    return true
  }
}

/// The tags of an XML part, one after the other, with their places in its bytes.
///
/// It is used to change a part without writing the rest of it anew. What it reads was found well formed before, or is
/// left alone if a tag is not understood.
struct MarkupTags {
  enum Kind {
    case open, close, empty
  }

  struct Tag {
    let kind: Kind
    /// From `<` to behind `>`.
    let range: Range<Int>
    /// The name with its prefix.
    let name: Range<Int>
  }

  private let bytes: [UInt8]
  private let end: Int
  private(set) var position: Int
  /// Whether something was met that is no tag, comment, section or instruction.
  private(set) var isMalformed = false

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = range ?? 0..<bytes.count
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next tag; nil at the end, or where the text is malformed.
  mutating func next() -> Tag? {
    while !isMalformed {
      while position < end, bytes[position] != 0x3C { position += 1 }
      guard position + 1 < end else {
        isMalformed = position < end
        return nil
      }
      switch bytes[position + 1] {
      case 0x3F: skip(to: "?>")
      case 0x21 where begins("<!--"): skip(to: "-->")
      case 0x21 where begins("<![CDATA["): skip(to: "]]>")
      case 0x21: isMalformed = true
      default: return tag()
      }
    }
    return nil
  }

  private func begins(_ text: String) -> Bool {
    let text = Array(text.utf8)
    return position + text.count <= end && bytes[position..<(position + text.count)].elementsEqual(text)
  }

  private mutating func skip(to text: String) {
    while position < end, !begins(text) { position += 1 }
    isMalformed = position >= end
    position += text.utf8.count
  }

  private mutating func tag() -> Tag? {
    let start = position
    let isClose = bytes[start + 1] == 0x2F
    let nameStart = start + (isClose ? 2 : 1)
    var index = nameStart
    while index < end, !Self.isBlank(bytes[index]), bytes[index] != 0x3E, bytes[index] != 0x2F { index += 1 }
    let name = nameStart..<index
    var quote: UInt8 = 0
    while index < end, quote != 0 || bytes[index] != 0x3E {
      if quote != 0 {
        if bytes[index] == quote { quote = 0 }
      } else if bytes[index] == 0x22 || bytes[index] == 0x27 {
        quote = bytes[index]
      }
      index += 1
    }
    guard index < end, !name.isEmpty else {
      isMalformed = true
      return nil
    }
    position = index + 1
    let kind: Kind = isClose ? .close : bytes[index - 1] == 0x2F ? .empty : .open
    return Tag(kind: kind, range: start..<position, name: name)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

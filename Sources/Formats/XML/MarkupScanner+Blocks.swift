import CByteMarks

/// Text and whole tags, read by 64 bytes at a time; all other markup and all that is odd is left.
extension MarkupScanner {
  /// Goes on from `start`, where there is text; `piece` holds no U+0000.
  ///
  /// Gives the first byte that is left, where there is text as well, and up to which everything is as if read byte by
  /// byte: that is the end of the last block, or the `<` of markup that is left.
  mutating func scanBlocks(of piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = piece.baseAddress else { return start }
    var walk = MarkupWalk(at: start, place)
    let left = walk.run(base, count: piece.count, to: &tags)
    place = walk.knownPlace
    for byte in piece[walk.known..<left] { place.pass(byte) }
    return left
  }
}

/// Goes from mark to mark of text and tags.
///
/// The functions are put into the loop that calls them, so that what they share stays in the processor's registers.
private struct MarkupWalk {
  private static let blockSize = 64

  private enum Part {
    case text, startTag, value, endTag
  }

  private var part = Part.text
  private var blockStart: Int
  private var line: Int
  /// Where the line begins, before the piece perhaps.
  private var lineStart: Int
  /// Bytes of the line, up to the block, that go on with a character.
  private var continuations = 0
  /// Of the markup that is being read.
  private var tagStart: Int
  private var quote: UInt8 = 0
  /// From where on in the tag the name of the next value stands.
  private var nameStart = 0
  private var attributeCount = 0
  /// Whether the tag has a colon outside quotation marks, as declarations of namespaces may have.
  private var hasColon = false
  /// A byte from which on the place of what is left can be told: where the last start tag begins.
  private(set) var known: Int
  private(set) var knownPlace: MarkupScanner.Position

  init(at start: Int, _ place: MarkupScanner.Position) {
    blockStart = start
    line = place.line
    lineStart = start &- place.column &+ 1
    tagStart = start
    known = start
    knownPlace = place
  }

  /// Gives the first byte that is left.
  @inline(__always)
  mutating func run(_ base: UnsafePointer<UInt8>, count: Int, to tags: inout ScannedTags) -> Int {
    while blockStart &+ Self.blockSize <= count {
      if part != .text, blockStart &- tagStart > XMLLimits.longestTag &- Self.blockSize { break }
      if let left = take(mainstream_xml_marks(base + blockStart), of: base, count: count, to: &tags) {
        tagStart = left
        if part == .text { return left }
        break
      }
      blockStart &+= Self.blockSize
    }
    if part == .startTag || part == .value { tags.removeLast() }
    return part == .text ? blockStart : tagStart
  }

  /// Goes through a block; gives the beginning of markup that is left, nil if there is none.
  @inline(__always)
  private mutating func take(
    _ marks: mainstream_xml_marks, of base: UnsafePointer<UInt8>, count: Int, to tags: inout ScannedTags
  ) -> Int? {
    let inText = marks.text_ends
    let inEndTag = inText | marks.tag_ends
    let inStartTag = inEndTag | marks.tag_parts
    let inValue = inText | marks.tag_parts
    var sought =
      switch part {
      case .text: inText
      case .startTag: inStartTag
      case .value: inValue
      case .endTag: inEndTag
      }
    var rest = ~0 as UInt64
    var continuing = marks.has_high_bytes ? mainstream_continuations(base + blockStart) : 0
    while sought & rest != 0 {
      let bit = (sought & rest).trailingZeroBitCount
      rest = ~1 &<< UInt64(bit)
      let index = blockStart &+ bit
      let byte = base[index]
      if byte == 0x0A {
        line &+= 1
        lineStart = index &+ 1
        continuations = 0
        continuing &= rest
        continue
      }
      switch part {
      case .text:
        let next = index &+ 1 < count ? base[index &+ 1] : 0
        if next == 0x2F {
          part = .endTag
          sought = inEndTag
        } else if Self.beginsName(next) {
          part = .startTag
          sought = inStartTag
          nameStart = index &+ 1
          attributeCount = 0
          hasColon = false
          known = index
          knownPlace = place(index, continuing & ~rest)
          tags.begin(at: knownPlace)
        } else {
          return index
        }
        tagStart = index
      case .endTag:
        guard byte == 0x3E else { return tagStart }
        part = .text
        sought = inText
      case .startTag:
        if byte == 0x3E {
          part = .text
          sought = inText
        } else if byte == 0x3A {
          hasColon = true
        } else {
          guard byte != 0x3C, attributeCount < XMLLimits.mostAttributes else { return tagStart }
          attributeCount &+= 1
          quote = byte
          part = .value
          sought = inValue
          let place = place(index, continuing & ~rest)
          let mayDeclare = hasColon || base[index &- 1] != 0x3D || base[index &- 2] == 0x73
          if !mayDeclare || !isDeclaration(base, before: index) { tags.addValue(at: place) }
        }
      case .value:
        if byte == quote {
          nameStart = index &+ 1
          part = .startTag
          sought = inStartTag
        } else if byte == 0x3C {
          return tagStart
        }
      }
    }
    if continuing != 0 { continuations &+= Self.bitCount(continuing) }
    return nil
  }

  /// - Parameter continuing: the bytes of the block, on the same line and before, that go on with a character.
  @inline(__always)
  private func place(_ index: Int, _ continuing: UInt64) -> MarkupScanner.Position {
    let inBlock = continuing == 0 ? 0 : Self.bitCount(continuing)
    return MarkupScanner.Position(line: line, column: index &- lineStart &- continuations &- inBlock &+ 1)
  }

  /// Kept out of the loop, since few tags declare a namespace.
  @inline(never)
  private func isDeclaration(_ base: UnsafePointer<UInt8>, before index: Int) -> Bool {
    var name = AttributeName()
    for position in nameStart..<index { name.take(base[position]) }
    return name.isDeclaration
  }

  /// Kept out of the loop, where it is seldom needed and takes a dozen steps.
  @inline(never)
  private static func bitCount(_ word: UInt64) -> Int { word.nonzeroBitCount }

  /// Whether a byte after `<` begins the name of a tag.
  private static func beginsName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x3A || byte == 0x5F || (0x61...0x7A).contains(byte | 0x20)
  }
}

import CByteMarks

/// The part of a document to which the parser may still refer, with the places of its bytes.
///
/// The bytes are UTF-8 without a byte order mark, with LF line ends. The offset of a byte is the number of bytes before
/// it.
struct DocumentWindow: ~Copyable {
  private var text = GrowableBuffer<UInt8>(capacity: 131_072)
  /// One block for each 64 bytes of the text, and one for its end.
  private var blocks = GrowableBuffer<DocumentBlock>(capacity: 2_048)
  /// The offset of the first byte that is kept, which begins a block.
  private(set) var start = 0
  /// Whether there have been characters beyond ASCII.
  private(set) var hasHighBytes = false

  init() { blocks.append(DocumentBlock(marks: mainstream_xml_marks(text.base))) }

  /// The offset after the last byte that is kept.
  var end: Int { start &+ text.count }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    let first = text.count / 64
    text.append(piece)
    // A whole block can then be read at the end of the text.
    text.reserve(64)
    var begin = blocks[first].begin
    blocks.removeLast(1)
    for index in first...text.count / 64 {
      let block = DocumentBlock(marks: mainstream_xml_marks(text.base + 64 &* index), begin: begin)
      blocks.append(block)
      if block.marks.continuations != 0 { hasHighBytes = true }
      begin = block.place(after: ~0, from: start &+ 64 &* index)
    }
  }

  /// Discards everything from `end` on.
  mutating func truncate(to end: Int) {
    text.removeLast(self.end - end)
    blocks.removeLast(blocks.count - 1 - text.count / 64)
  }

  /// Replaces the next control character from `offset` on by a space; returns its offset and what it was.
  ///
  /// White space and NUL, at which the document is cut, are kept.
  mutating func replaceControl(from offset: Int) -> (offset: Int, byte: UInt8)? {
    var index = offset - start
    while index < text.count {
      let controls = mainstream_xml_controls(text.base + index)
      if controls != 0 {
        let found = index + controls.trailingZeroBitCount
        guard found < text.count else { return nil }
        let byte = text[found]
        text[found] = 0x20
        return (start + found, byte)
      }
      index += 64
    }
    return nil
  }

  /// Discards everything before `offset`, once there is enough to be worth the work.
  mutating func drop(before offset: Int) {
    let count = (offset - start) / 64
    guard 128 * count > text.count else { return }
    text.removeFirst(64 * count)
    blocks.removeFirst(count)
    start += 64 * count
  }

  /// The bytes that are kept from `offset` on.
  func bytes(from offset: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(offset >= start && offset <= end, "only bytes that are kept can be seen")
    return UnsafeBufferPointer(start: text.base + (offset &- start), count: end &- offset)
  }

  /// The place of a byte; nil if it is no longer kept or has not arrived yet.
  @inline(__always)
  func place(ofByte offset: Int) -> TextPlace? {
    guard offset >= start, offset <= end else { return nil }
    let index = (offset &- start) &>> 6
    let before = (1 &<< UInt64(truncatingIfNeeded: offset)) &- 1 as UInt64
    let place = blocks.base[index].place(after: before, from: start &+ 64 &* index)
    return TextPlace(line: place.line, column: offset &- place.lineStart &- place.continuations &+ 1)
  }

  /// Whether the range has 1 to 64 bytes, all of them kept, on one line, and each a whole character.
  @inline(__always)
  func isSingleByteLine(from offset: Int, to end: Int) -> Bool {
    let count = end &- offset
    guard offset >= start, count > 0, count <= 64, end <= self.end else { return false }
    let other = word(before: end) { $0.line_feeds | $0.continuations }
    return other &>> UInt64(64 &- count) == 0
  }

  /// The bits of the 64 bytes before `offset`, combined from two blocks.
  @inline(__always)
  private func word(before offset: Int, _ bits: (mainstream_xml_marks) -> UInt64) -> UInt64 {
    let index = (offset &- start) &>> 6
    let bit = UInt64(truncatingIfNeeded: offset) & 63
    let word = bits(blocks.base[index].marks) &<< (63 &- bit) &* 2
    return index > 0 ? word | bits(blocks.base[index &- 1].marks) &>> bit : word
  }

  /// The offset of the last `<` before `offset`; nil if none is kept.
  @inline(__always)
  func lastTagStart(before offset: Int) -> Int? {
    guard offset >= start, offset <= end else { return nil }
    var index = (offset &- start) &>> 6
    var end = offset
    var openings = word(before: offset) { $0.openings }
    while openings == 0 {
      if index == 0 { return nil }
      index &-= 1
      end = start &+ 64 &* index &+ 64
      openings = blocks.base[index].marks.openings
    }
    return end &- 1 &- openings.leadingZeroBitCount
  }

  /// The offset after the last byte in the range that is not white space.
  func endWithoutTrailingSpace(from offset: Int, to end: Int) -> Int {
    end - bytes(from: offset).prefix(max(0, end - offset)).reversed().prefix { $0 <= 0x20 }.count
  }

  /// Skips text and short tags from `offset`, which must be in text, to `limit` at most.
  ///
  /// Every `<` that is skipped begins a tag of fewer than `longest` bytes, unless the parser fails before it reaches
  /// the returned offset.
  ///
  /// - Returns: the offset of the first byte that is not skipped, which is in text as well: before a section or a long
  ///   text, or near the limit.
  func endOfSafeRun(from offset: Int, to limit: Int, longest: Int) -> Int {
    var left = offset
    var lastTag: Int?
    var index = (offset - start) >> 6
    var within = ~0 as UInt64 &<< UInt64(truncatingIfNeeded: offset)
    while start &+ 64 &* index &+ 64 < limit {
      let blockStart = start &+ 64 &* index
      var openings = blocks.base[index].marks.openings & within
      let sections =
        openings
        & (blocks.base[index].marks.section_marks &>> 1 | blocks.base[index &+ 1].marks.section_marks &<< 63)
      left = blockStart &+ 64
      if sections != 0 {
        let bit = sections.trailingZeroBitCount
        openings &= (1 &<< UInt64(bit)) &- 1
        left = blockStart &+ bit
      }
      if openings != 0 { lastTag = blockStart &+ 63 &- openings.leadingZeroBitCount }
      if sections != 0 { break }
      if openings == 0, let lastTag, left &- lastTag > longest &- 64 { break }
      within = ~0
      index &+= 1
    }
    guard let lastTag else { return left }
    // Stops at the last tag but one, so that the scanner reaches the last tag knowing that it comes from text.
    return lastTagStart(before: lastTag).flatMap { $0 >= offset ? $0 : nil } ?? lastTag
  }
}

import CByteMarks

/// The classified bytes of a 64-byte block of a document, and the place of the first one.
struct DocumentBlock: BitwiseCopyable {
  /// A place in the document, in the form in which places are counted.
  struct Place: BitwiseCopyable {
    var line = 1
    /// The offset at which the line begins.
    var lineStart = 0
    /// The number of UTF-8 continuation bytes before this place on the line.
    var continuations = 0
  }

  /// The marks of bytes beyond the end of the document are meaningless.
  let marks: mainstream_xml_marks
  /// The place of the first byte.
  var begin = Place()

  /// The place after the first bytes of the block.
  ///
  /// - Parameters:
  ///   - bytes: a mask with one bit for each of those bytes.
  ///   - start: the offset of the block in the document.
  @inline(__always)
  func place(after bytes: UInt64, from start: Int) -> Place {
    var place = begin
    let lineFeeds = marks.line_feeds & bytes
    var continuing = marks.continuations & bytes
    if lineFeeds != 0 {
      let last = 63 &- lineFeeds.leadingZeroBitCount
      place.line &+= lineFeeds.nonzeroBitCount
      place.lineStart = start &+ last &+ 1
      place.continuations = 0
      continuing &= ~1 &<< UInt64(truncatingIfNeeded: last)
    }
    if continuing != 0 { place.continuations &+= continuing.nonzeroBitCount }
    return place
  }
}

import CByteMarks

/// What 64 bytes of a document hold, and where they stand in it.
struct DocumentBlock: BitwiseCopyable {
  /// How places are counted.
  struct Place: BitwiseCopyable {
    var line = 1
    /// The byte at which the line begins.
    var lineStart = 0
    /// How many bytes of the line before go on with a character.
    var continuations = 0
  }

  /// Behind the end of the document they mean nothing.
  let marks: mainstream_xml_marks
  /// Of the first byte.
  var begin = Place()

  /// The place behind some bytes of the block, the first ones.
  ///
  /// - Parameters:
  ///   - bytes: one bit for each of them.
  ///   - start: the first byte of the block in the document.
  @inline(__always)
  func place(behind bytes: UInt64, from start: Int) -> Place {
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

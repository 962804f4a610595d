import CByteMarks

/// Goes through sound CSV by 64 bytes at a time: which bytes end a cell or a row, by arithmetic on words of one bit a
/// byte, the lowest for the first.
struct CSVBlocks {
  static let size = 64

  /// What was found in 64 bytes.
  struct Block {
    /// Delimiters and line ends outside quotation marks.
    var ends: UInt64 = 0
    /// Line ends between quotation marks.
    var quotedLineEnds: UInt64 = 0
    /// Where something begins that is not sound: a mark within plain text, text after a closing mark, U+0000.
    var oddities: UInt64 = 0
    var hasHighBytes = false
    /// Whether a quotation mark in a cell is written as two.
    var hasPairs = false
  }

  private let delimiter: UInt8
  /// All bits where the next block begins between quotation marks.
  private var inside: UInt64 = 0
  /// 1 where a quotation mark may open a cell, or be the second of two, as first byte of the next block.
  private var mayOpen: UInt64 = 1
  /// 1 where the block before ended with a mark that closes, or is the first of two.
  private var hasClosed: UInt64 = 0

  /// - Parameter delimiter: between cells; the text begins with a row.
  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Takes the 64 bytes at `bytes`.
  ///
  /// - Parameter next: the byte after them; nil at the end of what is at hand, where a CR ends no line yet.
  @inline(__always)
  mutating func take(_ bytes: UnsafePointer<UInt8>, before next: @autoclosure () -> UInt8?) -> Block {
    let marks = mainstream_csv_marks(bytes, delimiter)
    var block = Block(hasHighBytes: marks.has_high_bytes)
    var lineEnds = marks.line_feeds
    var separators = marks.delimiters | marks.line_feeds
    if marks.has_other_controls {
      block.oddities = mainstream_equal(bytes, 0)
      let returns = mainstream_equal(bytes, 0x0D)
      separators |= returns
      lineEnds |= returns & ~(marks.line_feeds >> 1)
      // Of CR and LF together the LF ends the line.
      if returns >> 63 != 0, next().map({ $0 == 0x0A }) ?? true { lineEnds &= ~(1 << 63) }
    }
    let inside = Self.runningParity(marks.quotes) ^ inside
    let openings = marks.quotes & inside
    let closings = marks.quotes & ~inside
    let afterClosings = closings << 1 | hasClosed
    let openers = ((separators & ~inside) | closings) << 1 | mayOpen
    block.oddities |= openings & ~openers | afterClosings & ~(separators | marks.quotes)
    block.hasPairs = openings & afterClosings != 0
    block.ends = (marks.delimiters | lineEnds) & ~inside
    block.quotedLineEnds = lineEnds & inside
    hasClosed = closings >> 63
    mayOpen = (separators & ~inside | closings) >> 63
    self.inside = UInt64(bitPattern: Int64(bitPattern: inside) >> 63)
    return block
  }

  /// For each bit whether it and those below are an odd number.
  @inline(__always)
  private static func runningParity(_ word: UInt64) -> UInt64 {
    var word = word
    for distance: UInt64 in [1, 2, 4, 8, 16, 32] { word ^= word &<< distance }
    return word
  }
}

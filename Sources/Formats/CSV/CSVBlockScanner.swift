import CByteMarks

/// Scans well-formed CSV 64 bytes at a time to find the bytes that end a cell or a row.
///
/// The scan uses bit arithmetic on words with one bit per byte; the lowest bit stands for the first byte.
struct CSVBlockScanner {
  static let size = 64

  /// The result of scanning 64 bytes.
  struct Block {
    /// Delimiters and line ends outside quotation marks.
    var ends: UInt64 = 0
    /// Line ends inside quotation marks.
    var quotedLineEnds: UInt64 = 0
    /// Where irregularities begin: a quotation mark in an unquoted cell, text after a closing quotation mark, U+0000.
    var irregularities: UInt64 = 0
    var hasHighBytes = false
    /// Whether a quoted cell contains a doubled quotation mark.
    var hasDoubledQuotes = false
  }

  private let delimiter: UInt8
  /// All bits set if the next block begins inside quotation marks; otherwise zero.
  private var quotedMask: UInt64 = 0
  /// 1 if a quotation mark in the first byte of the next block may open a cell or be the second of a doubled pair.
  private var mayOpenQuote: UInt64 = 1
  /// 1 if the previous block ended with a quotation mark that closes a cell or is the first of a doubled pair.
  private var endedWithClosingQuote: UInt64 = 0

  /// - Parameter delimiter: the byte between cells. The first block must begin with a row.
  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Scans the 64 bytes at `bytes`.
  ///
  /// - Parameter next: the byte after them; nil at the end of the available bytes, where a CR does not yet end a line.
  @inline(__always)
  mutating func take(_ bytes: UnsafePointer<UInt8>, before next: @autoclosure () -> UInt8?) -> Block {
    let marks = mainstream_csv_marks(bytes, delimiter)
    var block = Block(hasHighBytes: marks.has_high_bytes)
    var lineEnds = marks.line_feeds
    var separators = marks.delimiters | marks.line_feeds
    if marks.has_other_controls {
      block.irregularities = mainstream_equal(bytes, 0)
      let returns = mainstream_equal(bytes, 0x0D)
      separators |= returns
      lineEnds |= returns & ~(marks.line_feeds >> 1)
      // In a CRLF pair, the LF ends the line.
      if returns >> 63 != 0, next().map({ $0 == 0x0A }) ?? true { lineEnds &= ~(1 << 63) }
    }
    let quotedMask = Self.runningParity(marks.quotes) ^ quotedMask
    let openings = marks.quotes & quotedMask
    let closings = marks.quotes & ~quotedMask
    let afterClosings = closings << 1 | endedWithClosingQuote
    let openers = ((separators & ~quotedMask) | closings) << 1 | mayOpenQuote
    block.irregularities |= openings & ~openers | afterClosings & ~(separators | marks.quotes)
    block.hasDoubledQuotes = openings & afterClosings != 0
    block.ends = (marks.delimiters | lineEnds) & ~quotedMask
    block.quotedLineEnds = lineEnds & quotedMask
    endedWithClosingQuote = closings >> 63
    mayOpenQuote = (separators & ~quotedMask | closings) >> 63
    self.quotedMask = UInt64(bitPattern: Int64(bitPattern: quotedMask) >> 63)
    return block
  }

  /// Sets each bit for which the number of set bits in `word`, up to and including that bit, is odd.
  @inline(__always)
  private static func runningParity(_ word: UInt64) -> UInt64 {
    var word = word
    for distance: UInt64 in [1, 2, 4, 8, 16, 32] { word ^= word &<< distance }
    return word
  }
}

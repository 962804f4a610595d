/// A well-formed row that points into the text it was read from.
struct CSVWellFormedRow {
  let text: UnsafeBufferPointer<UInt8>
  /// The cells without their quotation marks.
  let cells: UnsafeBufferPointer<Record.Span>
  let line: Int
  /// Whether the row may contain non-ASCII characters.
  let hasHighBytes: Bool
  /// The number of line ends within quoted cells.
  let lineEndCount: Int
  /// Whether the row may contain doubled quotation marks.
  let hasDoubledQuotes: Bool

  /// Whether a quoted cell contains line ends.
  var hasLineEnds: Bool { lineEndCount != 0 }
}

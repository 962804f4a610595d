/// What turns the text of a table into rows, piece by piece.
protocol CSVFeed {
  /// Between cells.
  var delimiter: UInt8 { get set }

  /// Reads a piece; false when nothing more is to be read.
  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, to rows: inout CSVRows) -> Bool

  /// Notes the encoding of what is read next, unless nothing more is read.
  func noteEncoding(_ name: String, in rows: inout CSVRows)

  /// Counts a character that is read next and means nothing.
  func countUnreadable(in rows: inout CSVRows)

  /// Ends the last field and row, which may lack a line end.
  mutating func finish(_ rows: inout CSVRows)
}

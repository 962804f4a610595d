/// Splits the text of a table into rows, piece by piece.
protocol CSVTokenizer {
  /// The byte between cells.
  var delimiter: UInt8 { get set }

  /// Reads a piece; returns false if no more is to be read.
  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, to rows: inout CSVRows) -> Bool

  /// Reports the encoding of the text that follows, unless reading has stopped.
  func noteEncoding(_ name: String, in rows: inout CSVRows)

  /// Counts an unreadable character at the current position.
  func countUnreadable(in rows: inout CSVRows)

  /// Ends the last field and row, even if there is no line end.
  mutating func finish(_ rows: inout CSVRows)
}

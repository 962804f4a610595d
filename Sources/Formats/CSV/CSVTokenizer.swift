import Model

/// Splits the text of a table into rows, piece by piece.
protocol CSVTokenizer {
  /// The byte between cells.
  var delimiter: UInt8 { get set }

  /// Reads a piece; returns false if no more is to be read.
  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, to rows: inout CSVRows) -> Bool

  /// Reports a finding about the text that follows, unless reading has stopped.
  func note(
    _ code: FindingCode, found: String, _ arguments: FindingArguments, severity: Severity, in rows: inout CSVRows)

  /// Counts an unreadable character at the current position.
  func countUnreadable(in rows: inout CSVRows)

  /// Ends the last field and row, even if there is no line end.
  mutating func finish(_ rows: inout CSVRows)
}

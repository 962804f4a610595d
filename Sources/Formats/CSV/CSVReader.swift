import Model

/// Reads CSV as RFC 4180 has it: sound rows by large steps, all others byte by byte, with the same results.
///
/// The first row that is not blank is the header. Lines end with LF, CRLF or a lone CR. What breaks the rules is noted
/// at its place and read as literally as possible. What spreadsheets write instead of commas and UTF-8 is understood.
///
/// ```swift
/// // `RowCount` is the example of `RecordConsumer`.
/// var bytes = MemoryBytes("entity,year\nEXW,2025\n")
/// var count = RowCount()
/// try CSVReader.read(&bytes, file: "ratings.csv", table: "ratings", to: &count)
/// print(count.rows)  // 1
/// ```
package struct CSVReader {
  /// No field of a submission is longer, in bytes.
  static let longestField = 1 << 20
  /// No row of a submission is longer, in bytes.
  static let longestRow = 4 << 20
  /// No table of a submission is wider.
  static let mostCells = 10_000

  /// Reads all of `source`.
  ///
  /// - Parameters:
  ///   - file: names the file in places.
  ///   - table: names the table in records.
  ///   - keepsBlankRows: whether rows whose cells are all blank count as records; entirely empty lines never do.
  package static func read<Consumer: RecordConsumer>(
    _ source: inout some ByteSource, file: String, table: String, keepsBlankRows: Bool = false,
    to consumer: inout Consumer
  ) throws {
    try RecordSink.filling(&consumer) { sink in
      try read(
        &source, into: CSVRows(file: file, table: table, keepsBlankRows: keepsBlankRows, to: sink), by: CSVSteps())
    }
  }

  /// - Parameter feed: turns the text into rows; any gives the same ones.
  static func read(
    _ source: inout some ByteSource, into rows: consuming CSVRows, by feed: consuming some CSVFeed
  ) throws {
    var rows = rows
    var feed = feed
    var start = TextStart()
    var delimiter = CSVDelimiter()
    var text = LenientText()
    func take(_ part: LenientText.Part) -> Bool {
      switch part {
      case .text(let text): return feed.feed(text, to: &rows)
      case .otherEncoding: feed.noteEncoding("Windows-1252", in: &rows)
      case .unreadable: feed.countUnreadable(in: &rows)
      }
      return true
    }
    func split(_ found: UInt8, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
      feed.delimiter = found
      rows.delimiter = found
      return text.decode(piece, to: take)
    }
    try source.forEachPiece { piece in
      start.strip(piece) { _, piece in delimiter.find(in: piece, then: split) }
    }
    start.finish { _, piece in delimiter.find(in: piece, then: split) }
    if start.isRefused {
      // Nothing of the text was handed on, and that it is empty would be untrue.
      rows.note(.textUTF16, line: 1, column: 1)
      return
    }
    if case .utf16 = start.mark { rows.noteEncoding("UTF-16", line: 1, column: 1) }
    delimiter.finish(split)
    text.finish(take)
    feed.finish(&rows)
    rows.finish()
  }
}

import Model

/// Reads CSV as defined in RFC 4180.
///
/// Well-formed rows are read in blocks, all others byte by byte, with the same results. The first row that is not blank
/// is the header. Lines end with LF, CRLF or a lone CR. Whatever breaks the rules is reported at its place and read as
/// literally as possible. Other delimiters and encodings that spreadsheets write are recognized.
///
/// ```swift
/// // `RowCount` is the example of `RecordConsumer`.
/// var bytes = MemoryBytes("entity,year\nEXW,2025\n")
/// var count = RowCount()
/// try CSVReader.read(&bytes, file: "ratings.csv", table: "ratings", to: &count)
/// print(count.rows)  // 1
/// ```
package struct CSVReader {
  /// The maximum length of a field, in bytes.
  static let maxFieldLength = 1 << 20
  /// The maximum length of a row, in bytes.
  static let maxRowLength = 4 << 20
  /// The maximum number of cells in a row.
  static let maxCells = 10_000

  /// Reads all of `source`.
  ///
  /// - Parameters:
  ///   - file: the name of the file in places.
  ///   - table: the name of the table in records.
  ///   - keepsBlankRows: whether rows of blank cells count as records; completely empty lines never do.
  package static func read<Consumer: RecordConsumer>(
    _ source: inout some ByteSource, file: String, table: String, keepsBlankRows: Bool = false,
    to consumer: inout Consumer
  ) throws {
    try RecordSink.forwarding(&consumer) { sink in
      try read(
        &source, into: CSVRows(file: file, table: table, keepsBlankRows: keepsBlankRows, to: sink),
        by: CSVFastTokenizer())
    }
  }

  /// - Parameter feed: splits the text into rows; every implementation gives the same rows.
  static func read(
    _ source: inout some ByteSource, into rows: consuming CSVRows, by feed: consuming some CSVTokenizer
  ) throws {
    var rows = rows
    var feed = feed
    var start = EncodingDetector(readsAll: true)
    var wideText = WideTextSample()
    var delimiter = CSVDelimiter()
    var text = LenientDecoder()
    func take(_ part: LenientDecoder.Part) -> Bool {
      switch part {
      case .text(let text): return feed.feed(text, to: &rows)
      case .fallbackEncoding(let name, let word):
        feed.note(.textEncoding, found: name, ["word": word], severity: .warning, in: &rows)
      case .doubleEncoding(let word, let mended):
        feed.note(.textEncodedTwice, found: word, ["mended": mended], severity: .warning, in: &rows)
      case .unreadable: feed.countUnreadable(in: &rows)
      }
      return true
    }
    func split(_ found: UInt8, _ isDeclared: Bool, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
      feed.delimiter = found
      rows.delimiter = found
      rows.hasDelimiterLine = isDeclared
      return text.decode(piece, to: take)
    }
    try source.forEachPiece { piece in
      start.strip(piece) { mark, piece in
        wideText.take(piece)
        return delimiter.find(in: piece, then: split)
      }
    }
    start.finish { _, piece in delimiter.find(in: piece, then: split) }
    if let wide = start.wide { rows.note(wide, word: wideText.word) }
    delimiter.finish(split)
    text.finish(take)
    feed.finish(&rows)
    rows.finish()
  }
}

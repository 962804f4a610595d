/// Findings about the syntax and the encoding of CSV files.
extension FindingCode {
  package static let csvBareQuote = Self("csv-bare-quote", .csv, .error)
  package static let csvColumnTwice = Self("csv-column-twice", .csv, .error)
  package static let csvDelimiter = Self("csv-delimiter", .csv, .note)
  package static let csvDelimiterDiffers = Self("csv-delimiter-differs", .csv, .error)
  package static let csvMarkInside = Self("csv-mark-inside", .csv, .warning)
  package static let csvRowsSwallowed = Self("csv-rows-swallowed", .csv, .warning)
  package static let csvSpaceBeforeQuote = Self("csv-space-before-quote", .csv, .note)
  package static let csvRowWrapped = Self("csv-row-wrapped", .csv, .error)
  package static let csvEndMark = Self("csv-end-mark", .csv, .note)
  package static let csvNull = Self("csv-null", .csv, .error)
  package static let csvQuoteUnclosed = Self("csv-quote-unclosed", .csv, .blocker, endsReading: true)
  package static let csvRowLong = Self("csv-row-long", .csv, .error)
  package static let csvRowShort = Self("csv-row-short", .csv, .error)
  package static let csvCellsEmpty = Self("csv-cells-empty", .csv, .warning)
  package static let csvTextAfterQuote = Self("csv-text-after-quote", .csv, .error)
  package static let csvTooLarge = Self("csv-too-large", .csv, .blocker, endsReading: true)
  package static let textEncoding = Self("text-encoding", .csv, .warning)
  package static let textNotUTF8 = Self("text-not-utf8", .csv, .error)
  package static let textEncodedTwice = Self("text-encoded-twice", .csv, .warning)

  static let csvCodes: [Self] = [
    .csvBareQuote, .csvColumnTwice, .csvDelimiter, .csvMarkInside, .csvNull, .csvQuoteUnclosed, .csvRowLong,
    .csvRowShort, .csvCellsEmpty, .csvTextAfterQuote, .csvTooLarge, .textEncoding, .textNotUTF8, .csvRowsSwallowed,
    .csvSpaceBeforeQuote, .csvRowWrapped, .csvDelimiterDiffers, .csvEndMark, .textEncodedTwice,
  ]

  /// Whether the finding says that a file is in another encoding than it should be.
  package var isOfEncoding: Bool { self == .textEncoding }
}

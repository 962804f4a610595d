import Model

/// The limits for the parts of a workbook; what exceeds one is not read.
enum XLSXLimits {
  /// The last row and the last column that a sheet can have.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384
  /// Columns of a table.
  static let maxColumns = 1_000
  /// Bytes of the text of one cell: 32,767 characters, of up to four bytes each.
  static let maxCellLength = 131_072
  /// Bytes of the texts of one row.
  static let maxRowLength = 4 << 20
  /// Bytes of all texts of a sheet: a text that all cells share is counted for each of them.
  static let maxSheetLength = 64 << 20
  /// Bytes of all texts that cells share.
  static let maxSharedLength = 48 << 20
  /// Texts that cells share.
  static let maxSharedTexts = 2_000_000
  static let maxSheets = 250
  /// Styles of cells; Excel itself allows 65,490.
  static let maxStyles = 65_536
  static let maxMergedRanges = 65_536
  static let maxLinks = 65_536
  /// Elements of a part that is kept in memory.
  static let maxElements = 200_000
  /// Bytes of a workbook within an archive, which is unpacked into memory.
  static let maxNestedSize = 32 << 20
  /// Different names in one part: libxml2 keeps them all.
  static let maxNames: Int32 = 20_000

  static func count(_ limit: Int) -> PhraseKey { PhraseKey("workbook-most", ["limit": "\(limit)"]) }

  static func megabytes(_ bytes: Int) -> PhraseKey { PhraseKey("limit-megabytes", ["limit": "\(bytes >> 20)"]) }
}

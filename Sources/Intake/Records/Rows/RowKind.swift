import Model

/// A kind of row that is not data.
enum RowKind {
  /// A repetition of the header row.
  case headerRepeated
  /// The header row of another table.
  case otherHeader(Table, columns: [String])
  /// All cells of a row as the text of one, between delimiters.
  case wrapped
  /// A row whose cells another character separates than those of the header.
  case otherDelimiter(UInt8)
  case total
  case footnote
  /// A row with one cell: a heading if rows of data follow, otherwise a footnote.
  case heading
  /// An explanation of the columns below the header.
  case units
  /// The end-of-file character (0x1A) that old programs write.
  case endMark
}

import Model

/// What a row of a table is that is no data.
enum RowKind {
  /// The header row once more.
  case headerRepeated
  /// The header row of another table.
  case otherHeader(Table, columns: [String])
  /// All cells of a row as the text of one, between delimiters.
  case wrapped
  case total
  case footnote
  /// A row with one cell: a heading if rows of data follow, otherwise a footnote.
  case heading
  /// An explanation of the columns below the header.
  case units
  /// The end mark of old programs.
  case endMark
}

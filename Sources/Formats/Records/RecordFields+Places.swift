import Model

/// The places of a record and its fields: lines and columns for editors, rows and cells for spreadsheets.
extension RecordFields {
  /// The place where the record begins.
  package func place(in file: String) -> SourcePlace { SourcePlace(file: file, line: line, row: spreadsheetRow) }

  /// The place of a field.
  package func place(of index: Int, in file: String) -> SourcePlace {
    SourcePlace(
      file: file, line: line(index), column: column(index), row: spreadsheetRow,
      cellColumn: spreadsheetRow > 0 ? index + 1 : nil)
  }
}

/// Where a value stands in the file of its record: a place of its own would hold the file a second time.
package struct CellPosition: Hashable, Sendable {
  // 0 where a number is not known.
  private let line: UInt32
  private let column: UInt32
  private let spreadsheetColumn: UInt16

  package init(_ place: SourcePlace) {
    line = UInt32(clamping: place.line ?? 0)
    column = UInt32(clamping: place.column ?? 0)
    spreadsheetColumn = UInt16(clamping: place.cellColumn ?? 0)
  }

  package func place(inRecordAt record: SourcePlace) -> SourcePlace {
    SourcePlace(
      file: record.file, line: line > 0 ? Int(line) : record.line, column: column > 0 ? Int(column) : nil,
      row: record.row, cellColumn: spreadsheetColumn > 0 ? Int(spreadsheetColumn) : nil)
  }
}

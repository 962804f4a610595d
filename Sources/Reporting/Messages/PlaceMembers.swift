import Formats
import Model

extension JSONWriter {
  /// The members that state a place in a file; parts that are not known are null.
  mutating func members(of place: SourcePlace?, withColumn: Bool = true) {
    let sheet = place?.sheet
    member("file", place?.workbook ?? place?.file)
    // A sheet has cells and no lines.
    member("line", sheet == nil ? place?.line : nil)
    if withColumn { member("column", sheet == nil ? place?.column : nil) }
  }

  /// The member for the sheet of a workbook; null for other files.
  mutating func sheetMember(of place: SourcePlace?) { member("sheet", place?.sheet) }

  /// The members for the spreadsheet row and cell.
  mutating func spreadsheetMembers(of place: SourcePlace?) {
    member("row", place?.row)
    member("cell", place?.cell)
  }
}

extension CSVWriter {
  /// The cells that state a place in a file; parts that are not known are empty.
  mutating func cells(of place: SourcePlace, withColumn: Bool = true) {
    cell(VisibleText.onOneLine(place.file))
    let numbers = withColumn ? [place.line, place.column] : [place.line]
    // A sheet has cells and no lines.
    for number in numbers {
      if let number, place.sheet == nil { cell(number) } else { cell("") }
    }
  }

  /// The cells for the spreadsheet row and cell.
  mutating func spreadsheetCells(of place: SourcePlace?) {
    if let row = place?.row { cell(row) } else { cell("") }
    cell(place?.cell ?? "")
  }
}

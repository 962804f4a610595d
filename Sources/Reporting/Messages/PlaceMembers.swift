import Formats
import Model

extension JSONWriter {
  /// The members that state a place in a file; parts that are not known are null.
  mutating func members(of place: SourcePlace?, withColumn: Bool = true) {
    member("file", place?.file)
    member("line", place?.line)
    if withColumn { member("column", place?.column) }
  }

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
    for number in withColumn ? [place.line, place.column] : [place.line] {
      if let number { cell(number) } else { cell("") }
    }
  }

  /// The cells for the spreadsheet row and cell.
  mutating func spreadsheetCells(of place: SourcePlace?) {
    if let row = place?.row { cell(row) } else { cell("") }
    cell(place?.cell ?? "")
  }
}

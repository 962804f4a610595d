import Formats
import Model

extension JSONWriter {
  /// The members that state a place in a file; parts that are not known are null.
  mutating func members(of place: SourcePlace?, withColumn: Bool = true) {
    member("file", place?.file)
    member("line", place?.line)
    if withColumn { member("column", place?.column) }
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
}

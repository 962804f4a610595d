import Formats
import Model

extension JSONWriter {
  /// The members that say where something stands; all are null where that is not known.
  mutating func members(of place: SourcePlace?, withColumn: Bool = true) {
    member("file", place?.file)
    member("line", place?.line)
    if withColumn { member("column", place?.column) }
  }
}

extension CSVWriter {
  /// The cells that say where something stands, empty where that is not known.
  mutating func cells(of place: SourcePlace, withColumn: Bool = true) {
    cell(VisibleText.onOneLine(place.file))
    for number in withColumn ? [place.line, place.column] : [place.line] {
      if let number { cell(number) } else { cell("") }
    }
  }
}

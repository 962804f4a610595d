/// A cell of the row that was read last; its text is a span of the text of the row.
struct SheetCell: BitwiseCopyable {
  var column: Int32
  var start: Int32
  var end: Int32
  var isStruck = false
  var isFilled = false
  /// Whether a formula gives the value.
  var isFormula = false
  /// Whether the workbook holds no result of the formula.
  var lacksResult = false

  var isEmpty: Bool { end == start }
}

/// A row as a sheet holds it: cells without text stand in it only for their colour.
struct SheetRow: ~Copyable {
  var number = 0
  var text = GrowableBuffer<UInt8>(capacity: 4_096)
  var cells = GrowableBuffer<SheetCell>()

  mutating func begin(_ number: Int) {
    self.number = number
    text.removeAll()
    cells.removeAll()
  }

  func bytes(_ cell: SheetCell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.base + Int(cell.start), count: Int(cell.end - cell.start))
  }
}

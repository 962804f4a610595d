/// The name of a cell, such as `D20`, or of a range, such as `D20:F22`.
struct CellReference: Equatable {
  var row: Int
  var column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Returns nil for anything else than the name of a cell that a sheet can have.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    var column = 0
    var index = 0
    while index < name.count, (0x41...0x5A).contains(name[index]), index < 3 {
      column = 26 * column + Int(name[index] - 0x40)
      index += 1
    }
    guard index > 0, column <= XLSXLimits.lastColumn, index < name.count,
      let row = WholeNumber.value(UnsafeBufferPointer(rebasing: name[index...])), row > 0, row <= XLSXLimits.lastRow
    else { return nil }
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
struct CellRange: Equatable {
  var first: CellReference
  var last: CellReference

  init?(_ name: UnsafeBufferPointer<UInt8>) {
    guard let colon = name.firstIndex(of: 0x3A) else {
      guard let cell = CellReference(name) else { return nil }
      first = cell
      last = cell
      return
    }
    guard let start = CellReference(UnsafeBufferPointer(rebasing: name[..<colon])),
      let end = CellReference(UnsafeBufferPointer(rebasing: name[(colon + 1)...])),
      start.row <= end.row, start.column <= end.column
    else { return nil }
    first = start
    last = end
  }
}

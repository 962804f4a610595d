/// The value of each range of merged cells, for the cells of the range that have none of their own.
struct MergedCells {
  private let ranges: [CellRange]
  /// The number of the next range that may begin.
  private var next = 0
  /// For each column, the number of the range that covers it; -1 for none.
  private var covering: [Int]
  private var values: [Int: [UInt8]] = [:]
  private var lastRow = 0

  /// - Parameters:
  ///   - ranges: in the order of their rows.
  ///   - width: the number of columns of the table.
  init(_ ranges: [CellRange], width: Int) {
    self.ranges = ranges
    covering = Array(repeating: -1, count: width)
  }

  /// Whether a range covers, or may cover, a cell of the row.
  func mayCover(_ row: Int) -> Bool { row <= lastRow || (next < ranges.count && ranges[next].first.row <= row) }

  /// Takes the values of the ranges that begin in the row, and calls `fill` for the cells that have none of their own.
  ///
  /// A range over the columns of one row is left alone where nothing else stands in the row: it is a heading.
  ///
  /// - Parameters:
  ///   - own: the text in a column of the row, from 0; empty if there is none.
  ///   - ownCount: the number of columns with a text.
  mutating func fill(
    _ row: Int, ownCount: Int, own: (Int) -> UnsafeBufferPointer<UInt8>, _ fill: (Int, [UInt8]) -> Void
  ) {
    while next < ranges.count, ranges[next].first.row <= row {
      begin(next, row, own)
      next += 1
    }
    for column in covering.indices {
      let number = covering[column]
      guard number >= 0 else { continue }
      let range = ranges[number]
      if range.last.row < row {
        covering[column] = -1
        values[number] = nil
        continue
      }
      let isHeading = range.first.row == row && range.first.column != column + 1 && ownCount <= 1
      if !isHeading, own(column).isEmpty, let value = values[number] { fill(column, value) }
    }
  }

  private mutating func begin(_ number: Int, _ row: Int, _ own: (Int) -> UnsafeBufferPointer<UInt8>) {
    let range = ranges[number]
    guard range.last.row >= row, range.first.column <= covering.count else { return }
    let columns = (range.first.column - 1)..<min(range.last.column, covering.count)
    for column in columns where covering[column] < 0 || ranges[covering[column]].last.row < row {
      covering[column] = number
    }
    lastRow = max(lastRow, range.last.row)
    if range.first.row == row { values[number] = Array(own(range.first.column - 1)) }
  }
}

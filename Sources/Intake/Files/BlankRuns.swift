import Model

/// Records the blank cells of one required column, to distinguish merged cells from forgotten ones.
///
/// A spreadsheet saves merged cells as one cell with the value and blank cells below it.
struct BlankRuns {
  /// This many blank cells below a filled one are unlikely to be a coincidence.
  private static let shortestRun = 3

  private(set) var count = 0
  /// The row of the filled cell above the first blank cell.
  private(set) var filledRow: Int?
  private var length = 0
  private var longest = 0
  private var lastRecord = 0
  private var isBelowValue = false

  /// Takes the next blank cell of the column.
  ///
  /// - Parameter record: the number of the record in its table.
  mutating func take(_ place: SourcePlace, record: Int) {
    if record != lastRecord + 1 || lastRecord == 0 {
      length = 0
      isBelowValue = record > 1
    }
    lastRecord = record
    length += 1
    count += 1
    guard isBelowValue, let row = place.row else { return }
    longest = max(longest, length)
    if filledRow == nil { filledRow = row - 1 }
  }

  var areMergedCells: Bool { longest >= Self.shortestRun }
}

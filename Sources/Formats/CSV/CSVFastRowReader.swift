/// Reads well-formed rows in blocks and leaves all others to `CSVStateMachine`.
///
/// Tests compare both: they give the same cells at the same places.
struct CSVFastRowReader {
  private let delimiter: UInt8
  /// The cells of the current row.
  private var cells = [Record.Span](repeating: Record.Span(start: 0, end: 0), count: CSVReader.maxCells)

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Reads rows from `start`, where a row begins at `line`.
  ///
  /// - Returns: where the first row begins that was not read because it is irregular or may continue beyond the piece.
  mutating func read(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, to rows: inout CSVRows
  ) -> (index: Int, line: Int) {
    guard let base = piece.baseAddress else { return (start, line) }
    let delimiter = delimiter
    return cells.withUnsafeMutableBufferPointer { cells in
      var walk = CSVRowScanner(base, from: start, line: line, cells: cells)
      var blocks = CSVBlockScanner(delimiter: delimiter)
      var blockStart = start
      while blockStart + CSVBlockScanner.size <= piece.count, walk.hasRoom(at: blockStart) {
        let nextStart = blockStart + CSVBlockScanner.size
        let block = blocks.take(base + blockStart, before: nextStart < piece.count ? base[nextStart] : nil)
        guard walk.take(block, at: blockStart, delimiter: delimiter, to: &rows) else { break }
        blockStart = nextStart
      }
      return (walk.rowStart, walk.rowLine)
    }
  }
}

/// Reads rows in which nothing is odd by large steps, and leaves all others to the byte machine.
///
/// What it reads it reads as `CSVMachine` does, which tests compare: the same cells at the same places.
struct CSVSoundRows {
  private let delimiter: UInt8
  /// The cells of the row that is being read.
  private var cells = [Record.Span](repeating: Record.Span(start: 0, end: 0), count: CSVReader.mostCells)

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Reads rows from `start` on, where one begins at `line`; gives where the first begins that it leaves.
  ///
  /// That is a row that is odd, or that may go on beyond the piece.
  mutating func read(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, to rows: inout CSVRows
  ) -> (index: Int, line: Int) {
    guard let base = piece.baseAddress else { return (start, line) }
    let delimiter = delimiter
    return cells.withUnsafeMutableBufferPointer { cells in
      var walk = CSVRowWalk(base, from: start, line: line, cells: cells)
      var blocks = CSVBlocks(delimiter: delimiter)
      var blockStart = start
      while blockStart + CSVBlocks.size <= piece.count, walk.hasRoom(at: blockStart) {
        let nextStart = blockStart + CSVBlocks.size
        let block = blocks.take(base + blockStart, before: nextStart < piece.count ? base[nextStart] : nil)
        guard walk.take(block, at: blockStart, delimiter: delimiter, to: &rows) else { break }
        blockStart = nextStart
      }
      return (walk.rowStart, walk.rowLine)
    }
  }
}

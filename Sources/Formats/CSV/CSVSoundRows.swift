/// Reads rows in which nothing is odd by large steps, and leaves all others to the byte machine.
///
/// What it reads it reads as `CSVMachine` does, which tests compare: the same cells at the same places.
struct CSVSoundRows {
  private let delimiter: UInt8
  private let marks: CSVMarks

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    marks = CSVMarks(delimiter: delimiter)
  }

  /// Reads rows from `start` on, where one begins at `line`; gives where the first begins that it leaves.
  ///
  /// That is a row that is odd, or that may go on beyond the piece.
  func read(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, to rows: inout CSVRows
  ) -> (index: Int, line: Int) {
    guard let base = piece.baseAddress else { return (start, line) }
    var walk = CSVRowWalk(piece, delimiter: delimiter, line: line)
    walk.beginRow(at: start, passed: 0, &rows)
    var blockStart = start
    while blockStart + CSVMarks.blockSize <= piece.count, blockStart - walk.rowStart < CSVReader.longestField {
      let block = marks.block(at: base + blockStart)
      if block.hasHighBytes { walk.hasHighBytes = true }
      var rest = block.marks
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        rest &= rest &- 1
        let index = blockStart &+ bit
        if index < walk.next { continue }
        let passed = block.continuations == 0 ? 0 : (block.continuations << UInt64(63 &- bit)).nonzeroBitCount
        guard walk.step(to: index, passed: passed, &rows) else { return (walk.rowStart, walk.rowLine) }
      }
      if block.continuations != 0 { walk.continuations += block.continuations.nonzeroBitCount }
      blockStart += CSVMarks.blockSize
    }
    return (walk.rowStart, walk.rowLine)
  }
}

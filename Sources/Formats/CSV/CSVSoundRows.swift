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
      while blockStart + CSVBlocks.size <= piece.count, blockStart - walk.rowStart < CSVReader.longestField {
        let nextStart = blockStart + CSVBlocks.size
        let block = blocks.take(base + blockStart, before: nextStart < piece.count ? base[nextStart] : nil)
        guard walk.take(block, at: blockStart, delimiter: delimiter, to: &rows) else { break }
        blockStart = nextStart
      }
      return (walk.rowStart, walk.rowLine)
    }
  }
}

/// Goes from end to end of cells, and hands on each row that ends.
///
/// The functions are put into the loop that calls them, so that what they share stays in the processor's registers.
private struct CSVRowWalk {
  private let base: UnsafePointer<UInt8>
  private let cells: UnsafeMutableBufferPointer<Record.Span>
  private var cellCount = 0
  private var cellStart: Int
  private var line: Int
  private(set) var rowStart: Int
  private(set) var rowLine: Int
  private var hasHighBytes = false
  private var hasPairs = false

  init(_ base: UnsafePointer<UInt8>, from start: Int, line: Int, cells: UnsafeMutableBufferPointer<Record.Span>) {
    self.base = base
    self.cells = cells
    self.line = line
    cellStart = start
    rowStart = start
    rowLine = line
  }

  /// Goes through a block; false at a row that is left, and begins at `rowStart`.
  @inline(__always)
  mutating func take(
    _ block: CSVBlocks.Block, at blockStart: Int, delimiter: UInt8, to rows: inout CSVRows
  ) -> Bool {
    hasHighBytes = hasHighBytes || block.hasHighBytes
    hasPairs = hasPairs || block.hasPairs
    // Whatever follows an oddity is not known.
    let sound = (block.oddities & (0 &- block.oddities)) &- 1
    var quotedLineEnds = block.quotedLineEnds & sound
    var rest = block.ends & sound
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest &- 1
      let index = blockStart &+ bit
      if base[index] == delimiter {
        guard endCell(at: index) else { return false }
        cellStart = index &+ 1
        continue
      }
      if quotedLineEnds != 0 {
        let passed = quotedLineEnds & ((1 &<< UInt64(bit)) &- 1)
        line &+= passed.nonzeroBitCount
        quotedLineEnds ^= passed
      }
      guard endRow(at: index, to: &rows) else { return false }
      hasHighBytes = block.hasHighBytes
      hasPairs = block.hasPairs
    }
    if quotedLineEnds != 0 { line &+= quotedLineEnds.nonzeroBitCount }
    return block.oddities == 0
  }

  /// False where the row may have too many cells.
  @inline(__always)
  private mutating func endCell(at index: Int) -> Bool {
    let inset = base[cellStart] == 0x22 ? 1 : 0
    cells[cellCount] = Record.Span(start: cellStart &- rowStart &+ inset, end: index &- rowStart &- inset)
    cellCount &+= 1
    return cellCount < CSVReader.mostCells
  }

  @inline(__always)
  private mutating func endRow(at index: Int, to rows: inout CSVRows) -> Bool {
    let isAfterReturn = index > cellStart && base[index &- 1] == 0x0D
    let end = isAfterReturn ? index &- 1 : index
    // An empty line is no row.
    if end > rowStart {
      guard endCell(at: end) else { return false }
      let row = CSVSoundRow(
        text: UnsafeBufferPointer(start: base + rowStart, count: end &- rowStart),
        cells: UnsafeBufferPointer(start: cells.baseAddress, count: cellCount), line: rowLine,
        hasHighBytes: hasHighBytes, hasLineEnds: line != rowLine, hasPairs: hasPairs)
      rows.take(row)
    }
    line &+= 1
    rowLine = line
    rowStart = index &+ 1
    cellStart = rowStart
    cellCount = 0
    return true
  }
}

/// A row in which nothing is odd, where it lies in the text.
struct CSVSoundRow {
  let text: UnsafeBufferPointer<UInt8>
  /// Without their quotation marks.
  let cells: UnsafeBufferPointer<Record.Span>
  let line: Int
  /// Whether there may be characters that are none of ASCII.
  let hasHighBytes: Bool
  /// Whether there are line ends between quotation marks.
  let hasLineEnds: Bool
  /// Whether there may be quotation marks that are written as two.
  let hasPairs: Bool
}

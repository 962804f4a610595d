/// Walks from one cell end to the next and passes on each complete row.
///
/// Its functions are inlined into the loop that calls them, so that their shared state stays in processor registers.
struct CSVRowScanner {
  private let base: UnsafePointer<UInt8>
  private let cells: UnsafeMutableBufferPointer<Record.Span>
  private var cellCount = 0
  private var cellStart: Int
  private var line: Int
  private(set) var rowStart: Int
  private(set) var rowLine: Int
  private var hasHighBytes = false
  private var hasDoubledQuotes = false

  init(_ base: UnsafePointer<UInt8>, from start: Int, line: Int, cells: UnsafeMutableBufferPointer<Record.Span>) {
    self.base = base
    self.cells = cells
    self.line = line
    cellStart = start
    rowStart = start
    rowLine = line
  }

  /// Whether the current row stays within the limits, whatever the block at `index` contains.
  @inline(__always)
  func hasRoom(at index: Int) -> Bool {
    index &- rowStart < CSVReader.maxFieldLength && cellCount < CSVReader.maxCells - CSVBlockScanner.size
  }

  /// Processes a block; returns false at an irregular row, which begins at `rowStart`.
  @inline(__always)
  mutating func take(
    _ block: CSVBlockScanner.Block, at blockStart: Int, delimiter: UInt8, to rows: inout CSVRows
  ) -> Bool {
    hasHighBytes = hasHighBytes || block.hasHighBytes
    hasDoubledQuotes = hasDoubledQuotes || block.hasDoubledQuotes
    // Only the bytes before the first irregularity are classified correctly.
    let sound = (block.irregularities & (0 &- block.irregularities)) &- 1
    var quotedLineEnds = block.quotedLineEnds & sound
    var rest = block.ends & sound
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest &- 1
      let index = blockStart &+ bit
      if base[index] == delimiter {
        endCell(at: index)
        cellStart = index &+ 1
        continue
      }
      if quotedLineEnds != 0 {
        let passed = quotedLineEnds & ((1 &<< UInt64(bit)) &- 1)
        line &+= passed.nonzeroBitCount
        quotedLineEnds ^= passed
      }
      endRow(at: index, to: &rows)
      hasHighBytes = block.hasHighBytes
      hasDoubledQuotes = block.hasDoubledQuotes
    }
    if quotedLineEnds != 0 { line &+= quotedLineEnds.nonzeroBitCount }
    return block.irregularities == 0
  }

  @inline(__always)
  private mutating func endCell(at index: Int) {
    let inset = base[cellStart] == 0x22 ? 1 : 0
    cells[cellCount] = Record.Span(start: cellStart &- rowStart &+ inset, end: index &- rowStart &- inset)
    cellCount &+= 1
  }

  @inline(__always)
  private mutating func endRow(at index: Int, to rows: inout CSVRows) {
    let isAfterReturn = index > cellStart && base[index &- 1] == 0x0D
    let end = isAfterReturn ? index &- 1 : index
    // An empty line is not a row.
    if end > rowStart {
      endCell(at: end)
      let row = CSVWellFormedRow(
        text: UnsafeBufferPointer(start: base + rowStart, count: end &- rowStart),
        cells: UnsafeBufferPointer(start: cells.baseAddress, count: cellCount), line: rowLine,
        hasHighBytes: hasHighBytes, lineEndCount: line &- rowLine, hasDoubledQuotes: hasDoubledQuotes)
      rows.take(row)
    }
    line &+= 1
    rowLine = line
    rowStart = index &+ 1
    cellStart = rowStart
    cellCount = 0
  }
}

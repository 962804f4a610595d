/// Reads rows in which nothing is odd by large steps, and leaves all others to the byte machine.
///
/// What it reads it reads as `CSVMachine` does, which tests compare: the same cells at the same places.
struct CSVSoundRows {
  let delimiter: UInt8
  private let marks: CSVMarks
  private var line = 1
  private var lineStart = 0
  /// Bytes since the beginning of the line, up to the block, that begin no character.
  private var continuations = 0
  private var rowStart = 0
  /// Where the row begins that is left.
  private(set) var rowLine = 1
  private var cell = Cell()
  private var hasHighBytes = false
  /// Before it marks mean nothing: they belong to one that has been seen.
  private var next = 0

  private struct Cell {
    var start = 0
    var line = 1
    var column = 1
    /// Between the quotation marks.
    var isQuoted = false
    var wasQuoted = false
    var hasPairs = false
  }

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    marks = CSVMarks(delimiter: delimiter)
  }

  /// Reads rows from `start` on, where one begins at `line`; gives the beginning of the first that it leaves.
  ///
  /// That is a row that is odd, or that may go on beyond the piece.
  mutating func read(_ piece: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, to rows: inout CSVRows) -> Int {
    guard let base = piece.baseAddress else { return start }
    self.line = line
    hasHighBytes = false
    beginRow(at: start, passed: 0, &rows)
    var blockStart = start
    while blockStart + CSVMarks.blockSize <= piece.count, blockStart - rowStart < CSVReader.longestField {
      let block = marks.block(at: base + blockStart)
      if block.hasHighBytes { hasHighBytes = true }
      var rest = block.marks
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        rest &= rest &- 1
        let index = blockStart &+ bit
        if index < next { continue }
        let passed = block.continuations == 0 ? 0 : (block.continuations << UInt64(63 &- bit)).nonzeroBitCount
        guard step(piece, index, passed: passed, &rows) else { return rowStart }
      }
      if block.continuations != 0 { continuations += block.continuations.nonzeroBitCount }
      blockStart += CSVMarks.blockSize
    }
    return rowStart
  }

  /// Goes on by one mark; false where the row is odd.
  ///
  /// - Parameter passed: how many bytes of the block, up to the mark, begin no character.
  private mutating func step(
    _ piece: UnsafeBufferPointer<UInt8>, _ index: Int, passed: Int, _ rows: inout CSVRows
  ) -> Bool {
    switch piece[index] {
    case 0x22:
      if !cell.isQuoted {
        cell.isQuoted = true
        cell.wasQuoted = true
        return index == cell.start
      }
      return index + 1 < piece.count && closeQuote(before: piece[index + 1], at: index)
    case delimiter where !cell.isQuoted:
      guard endCell(at: index, &rows) else { return false }
      beginCell(at: index + 1, passed: passed)
    case 0x0A, 0x0D:
      let isEmptyLine = index == rowStart
      if !cell.isQuoted, !isEmptyLine {
        guard endCell(at: index, &rows) else { return false }
        rows.endSoundRow(UnsafeBufferPointer(rebasing: piece[rowStart..<index]), hasHighBytes: hasHighBytes)
      }
      endLine(piece, index, passed: passed)
      if !cell.isQuoted { beginRow(at: lineStart, passed: passed, &rows) }
    case 0: return false
    default: break
    }
    return true
  }

  /// Whether a mark within a quoted cell is the first of two, or closes the cell.
  private mutating func closeQuote(before byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case 0x22:
      cell.hasPairs = true
      next = index + 2
    case delimiter, 0x0A, 0x0D: cell.isQuoted = false
    default: return false
    }
    return true
  }

  private mutating func endLine(_ piece: UnsafeBufferPointer<UInt8>, _ index: Int, passed: Int) {
    line += 1
    lineStart = index + 1
    if piece[index] == 0x0D, lineStart < piece.count, piece[lineStart] == 0x0A { lineStart += 1 }
    next = lineStart
    continuations = -passed
  }

  private mutating func beginRow(at index: Int, passed: Int, _ rows: inout CSVRows) {
    rowStart = index
    rowLine = line
    lineStart = index
    next = index
    continuations = -passed
    rows.beginRow(line: line)
    beginCell(at: index, passed: passed)
  }

  private mutating func beginCell(at index: Int, passed: Int) {
    cell = Cell(start: index, line: line, column: index - lineStart - continuations - passed + 1)
  }

  /// False where the row has too many cells.
  private mutating func endCell(at index: Int, _ rows: inout CSVRows) -> Bool {
    let inset = cell.wasQuoted ? 1 : 0
    return rows.addSoundCell(
      (cell.start + inset - rowStart)..<(index - inset - rowStart), line: cell.line, column: cell.column,
      hasPairs: cell.hasPairs)
  }
}

/// Goes from mark to mark through sound rows.
///
/// The functions are put into the loop that calls them, so that what they share stays in the processor's registers.
struct CSVRowWalk {
  private let piece: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private var line: Int
  private var lineStart = 0
  /// Bytes since the beginning of the line, up to the block, that begin no character.
  var continuations = 0
  private(set) var rowStart = 0
  private(set) var rowLine: Int
  var hasHighBytes = false
  /// Before it marks mean nothing: they belong to one that has been seen.
  private(set) var next = 0

  private var cellStart = 0
  private var cellLine: Int
  private var cellColumn = 1
  /// Between the quotation marks of a cell.
  private var isQuoted = false
  private var wasQuoted = false
  private var hasPairs = false

  init(_ piece: UnsafeBufferPointer<UInt8>, delimiter: UInt8, line: Int) {
    self.piece = piece
    self.delimiter = delimiter
    self.line = line
    rowLine = line
    cellLine = line
  }

  /// Goes on by one mark; false where the row is odd.
  ///
  /// - Parameter passed: how many bytes of the block, up to the mark, begin no character.
  @inline(__always)
  mutating func step(to index: Int, passed: Int, _ rows: inout CSVRows) -> Bool {
    let byte = piece[index]
    if isQuoted { return stepQuoted(byte, index, passed: passed) }
    if byte == delimiter {
      guard endCell(at: index, &rows) else { return false }
      beginCell(at: index &+ 1, passed: passed)
    } else if byte == 0x0A || byte == 0x0D {
      // An empty line is no row.
      if index > rowStart {
        guard endCell(at: index, &rows) else { return false }
        rows.endSoundRow(UnsafeBufferPointer(rebasing: piece[rowStart..<index]), hasHighBytes: hasHighBytes)
      }
      endLine(at: index, passed: passed)
      beginRow(at: lineStart, passed: passed, &rows)
    } else if byte == 0x22 {
      isQuoted = true
      wasQuoted = true
      return index == cellStart
    } else {
      return byte != 0
    }
    return true
  }

  @inline(__always)
  mutating func beginRow(at index: Int, passed: Int, _ rows: inout CSVRows) {
    rowStart = index
    rowLine = line
    lineStart = index
    next = index
    continuations = -passed
    rows.beginRow(line: line)
    beginCell(at: index, passed: passed)
  }

  @inline(__always)
  private mutating func stepQuoted(_ byte: UInt8, _ index: Int, passed: Int) -> Bool {
    switch byte {
    case 0x22: return index + 1 < piece.count && closeQuote(before: piece[index + 1], at: index)
    case 0x0A, 0x0D: endLine(at: index, passed: passed)
    default: break
    }
    return byte != 0
  }

  /// Whether a mark within a quoted cell is the first of two, or closes the cell.
  @inline(__always)
  private mutating func closeQuote(before byte: UInt8, at index: Int) -> Bool {
    if byte == 0x22 {
      hasPairs = true
      next = index &+ 2
      return true
    }
    isQuoted = false
    return byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  @inline(__always)
  private mutating func endLine(at index: Int, passed: Int) {
    line &+= 1
    lineStart = index &+ 1
    if piece[index] == 0x0D, lineStart < piece.count, piece[lineStart] == 0x0A { lineStart &+= 1 }
    next = lineStart
    continuations = -passed
  }

  @inline(__always)
  private mutating func beginCell(at index: Int, passed: Int) {
    cellStart = index
    cellLine = line
    cellColumn = index &- lineStart &- continuations &- passed &+ 1
    wasQuoted = false
    hasPairs = false
  }

  /// False where the row has too many cells.
  @inline(__always)
  private mutating func endCell(at index: Int, _ rows: inout CSVRows) -> Bool {
    let inset = wasQuoted ? 1 : 0
    return rows.addSoundCell(
      from: cellStart &+ inset &- rowStart, to: index &- inset &- rowStart, line: cellLine, column: cellColumn,
      hasPairs: hasPairs)
  }
}

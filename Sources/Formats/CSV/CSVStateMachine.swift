import Model

/// A state machine that reads CSV one byte at a time.
struct CSVStateMachine: CSVTokenizer {
  private enum State {
    case fieldStart, plain, quoted
    /// After a quotation mark in a quoted field: it closes the field or is the first of a doubled pair.
    case afterQuote
    /// Reading spaces after a closing quotation mark.
    case spacesAfterQuote
    /// In text that follows a closing quotation mark.
    case textAfterQuote
  }

  /// The byte between cells.
  var delimiter = CSVDelimiter.comma
  private var state = State.fieldStart
  private var line = 1
  /// The column of the next character, in Unicode scalars.
  private var column = 1
  private var lastWasCarriageReturn = false
  /// The number of spaces since a closing quotation mark.
  private var spaceCount = 0
  /// Whether the current row has any content yet.
  private var isRowOpen = false

  /// Whether every row that has begun has also ended.
  var isBetweenRows: Bool { !isRowOpen }

  /// Reads a piece byte by byte.
  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, to rows: inout CSVRows) -> Bool {
    if rows.isStopped { return skipToClosingQuote(piece) }
    for index in piece.indices {
      if let shouldContinue = take(piece, at: index, to: &rows) { return shouldContinue }
    }
    return true
  }

  /// Reads the byte at `index`.
  ///
  /// - Returns: nil to go on; if a limit was exceeded, whether more bytes should be read.
  mutating func take(_ piece: UnsafeBufferPointer<UInt8>, at index: Int, to rows: inout CSVRows) -> Bool? {
    take(piece[index], &rows)
    guard rows.isStopped else { return nil }
    return state == .quoted && skipToClosingQuote(UnsafeBufferPointer(rebasing: piece[(index + 1)...]))
  }

  /// Reads the bytes from `start` that only continue the current cell; returns the index after them.
  mutating func readRun(_ piece: UnsafeBufferPointer<UInt8>, from start: Int, to rows: inout CSVRows) -> Int {
    let end = endOfRun(in: piece, from: start, atMost: rows.remainingCapacity)
    guard end > start else { return start }
    rows.append(UnsafeBufferPointer(rebasing: piece[start..<end]))
    column += end - start
    lastWasCarriageReturn = false
    return end
  }

  /// Reads well-formed rows in blocks; returns the index where the first other row begins.
  ///
  /// - Precondition: no row is open.
  mutating func readWellFormedRows(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, by fastRowReader: inout CSVFastRowReader,
    to rows: inout CSVRows
  ) -> Int {
    guard piece.count - start > CSVBlockScanner.size, !lastWasCarriageReturn || piece[start] != 0x0A else {
      return start
    }
    let end = fastRowReader.read(piece, from: start, line: line, to: &rows)
    line = end.line
    if end.index > start { lastWasCarriageReturn = piece[end.index - 1] == 0x0D }
    return end.index
  }

  /// The index after a run of printable ASCII characters that only continue a cell.
  private func endOfRun(in piece: UnsafeBufferPointer<UInt8>, from start: Int, atMost remainingCapacity: Int) -> Int {
    guard state == .plain || state == .quoted || state == .textAfterQuote else { return start }
    let last = min(piece.count, start + remainingCapacity)
    var index = start
    while index < last, piece[index] >= 0x20, piece[index] < 0x7F, piece[index] != 0x22, piece[index] != delimiter {
      index += 1
    }
    return index
  }

  private mutating func take(_ byte: UInt8, _ rows: inout CSVRows) {
    if byte == 0x0A, lastWasCarriageReturn {
      lastWasCarriageReturn = false
      if state == .quoted { rows.append(byte) }
      return
    }
    lastWasCarriageReturn = false
    switch state {
    case .fieldStart: startField(byte, &rows)
    case .plain, .textAfterQuote: continuePlain(byte, &rows)
    case .quoted:
      if byte == 0x22 {
        state = .afterQuote
      } else {
        rows.append(byte)
      }
    case .afterQuote: continueAfterQuote(byte, &rows)
    case .spacesAfterQuote: continueSpaces(byte, &rows)
    }
    advance(over: byte)
  }

  private mutating func continueAfterQuote(_ byte: UInt8, _ rows: inout CSVRows) {
    switch byte {
    case 0x22:
      rows.append(byte)
      state = .quoted
    case delimiter, 0x0A, 0x0D: continuePlain(byte, &rows)
    case 0x20:
      state = .spacesAfterQuote
      spaceCount = 1
    default:
      rows.note(.csvTextAfterQuote, line: line, column: column)
      state = .textAfterQuote
      rows.append(byte)
    }
  }

  /// Skips spaces between a closing quotation mark and the delimiter.
  ///
  /// If other text follows, the spaces are part of it.
  private mutating func continueSpaces(_ byte: UInt8, _ rows: inout CSVRows) {
    switch byte {
    case 0x20: spaceCount += 1
    case delimiter, 0x0A, 0x0D: continuePlain(byte, &rows)
    default:
      rows.note(.csvTextAfterQuote, line: line, column: column - spaceCount)
      for _ in 0..<spaceCount { rows.append(0x20) }
      state = .textAfterQuote
      rows.append(byte)
    }
  }

  func note(
    _ code: FindingCode, found: String, _ arguments: FindingArguments, severity: Severity, in rows: inout CSVRows
  ) {
    if rows.isStopped { return }
    let place = rows.placeOfText(line: line, column: column, isRowOpen: isRowOpen)
    rows.noteText(code, found: found, arguments, severity: severity, at: place)
  }

  func countUnreadable(in rows: inout CSVRows) {
    if !rows.isStopped { rows.countUnreadable(line: line, column: column, isRowOpen: isRowOpen) }
  }

  /// Skips to the end of a cell that is too large to keep; the likely cause is an unclosed quotation mark.
  private mutating func skipToClosingQuote(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in piece {
      if byte == 0x22 {
        state = state == .quoted ? .afterQuote : .quoted
      } else if state == .afterQuote {
        return false
      }
    }
    return true
  }

  mutating func finish(_ rows: inout CSVRows) {
    if state == .quoted { rows.noteUnclosedQuote() }
    guard isRowOpen, !rows.isStopped else { return }
    if state == .fieldStart { rows.beginField(line: line, column: column) }
    if state == .plain, rows.dropEndMarks(), rows.isOpenRowEmpty { return }
    rows.endField()
    rows.endRow(line: line)
  }

  private mutating func startField(_ byte: UInt8, _ rows: inout CSVRows) {
    if !isRowOpen {
      if byte == 0x0A || byte == 0x0D { return }
      isRowOpen = true
      rows.beginRow(line: line)
    }
    rows.beginField(line: line, column: column)
    switch byte {
    case 0x22: state = .quoted
    case delimiter, 0x0A, 0x0D: continuePlain(byte, &rows)
    default:
      rows.append(byte)
      state = .plain
    }
  }

  private mutating func continuePlain(_ byte: UInt8, _ rows: inout CSVRows) {
    switch byte {
    case delimiter:
      rows.endField()
      state = .fieldStart
    case 0x0A, 0x0D:
      rows.endField()
      rows.endRow(line: line)
      isRowOpen = false
      state = .fieldStart
    case 0x22:
      if state == .plain {
        if rows.dropLeadingSpaces() {
          state = .quoted
          return
        }
        rows.noteBareQuote(line: line, column: column)
      }
      rows.append(byte)
    default: rows.append(byte)
    }
  }

  private mutating func advance(over byte: UInt8) {
    if byte == 0x0A || byte == 0x0D {
      line += 1
      column = 1
      lastWasCarriageReturn = byte == 0x0D
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}

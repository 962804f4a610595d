/// The states of reading CSV, one byte at a time.
struct CSVMachine {
  private enum State {
    case fieldStart, plain, quoted
    /// A quotation mark inside a quoted field: the end, or the first of two.
    case quoteInQuoted
    /// After a closing mark that other text follows.
    case spoilt
  }

  /// Between cells.
  var delimiter = CSVDelimiter.comma {
    didSet { if delimiter != oldValue, soundRows != nil { soundRows = CSVSoundRows(delimiter: delimiter) } }
  }
  private var state = State.fieldStart
  private var line = 1
  /// Of the next character, in Unicode scalars.
  private var column = 1
  private var lastWasCarriageReturn = false
  /// Whether anything at all stands on the current row.
  private var isRowOpen = false
  /// Reads what is plain enough; nil to read everything here.
  private var soundRows: CSVSoundRows?

  init(byByte: Bool) { soundRows = byByte ? nil : CSVSoundRows(delimiter: delimiter) }

  /// Reads a piece; false when nothing more is to be read.
  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, to rows: inout CSVRows) -> Bool {
    if rows.isStopped { return seekClosingQuote(piece) }
    var index = 0
    while index < piece.count {
      if !isRowOpen { index = readSoundRows(of: piece, from: index, to: &rows) }
      guard index < piece.count else { break }
      let end = soundRows == nil ? index : endOfRun(in: piece, from: index, atMost: rows.room)
      if end > index {
        rows.append(UnsafeBufferPointer(rebasing: piece[index..<end]))
        column += end - index
        lastWasCarriageReturn = false
        index = end
        continue
      }
      take(piece[index], &rows)
      index += 1
      if rows.isStopped {
        return state == .quoted && seekClosingQuote(UnsafeBufferPointer(rebasing: piece[index...]))
      }
    }
    return true
  }

  /// Reads rows by large steps as far as they are sound; gives where the first begins that is not.
  private mutating func readSoundRows(
    of piece: UnsafeBufferPointer<UInt8>, from start: Int, to rows: inout CSVRows
  ) -> Int {
    guard piece.count - start > CSVBlocks.size, !lastWasCarriageReturn || piece[start] != 0x0A,
      let end = soundRows?.read(piece, from: start, line: line, to: &rows)
    else { return start }
    line = end.line
    if end.index > start { lastWasCarriageReturn = piece[end.index - 1] == 0x0D }
    return end.index
  }

  /// Where the bytes end that only go on with the cell at hand: letters, digits and most signs of ASCII.
  private func endOfRun(in piece: UnsafeBufferPointer<UInt8>, from start: Int, atMost room: Int) -> Int {
    guard state == .plain || state == .quoted || state == .spoilt else { return start }
    let last = min(piece.count, start + room)
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
    case .plain, .spoilt: continuePlain(byte, &rows)
    case .quoted:
      if byte == 0x22 {
        state = .quoteInQuoted
      } else {
        rows.append(byte)
      }
    case .quoteInQuoted:
      switch byte {
      case 0x22:
        rows.append(byte)
        state = .quoted
      case delimiter, 0x0A, 0x0D: continuePlain(byte, &rows)
      default:
        rows.note(.csvTextAfterQuote, line: line, column: column)
        state = .spoilt
        rows.append(byte)
      }
    }
    advance(over: byte)
  }

  /// Notes the encoding of what is read next, unless nothing more is read.
  func noteEncoding(
    _ name: String, _ rows: inout CSVRows
  ) {
    if !rows.isStopped { rows.noteEncoding(name, line: line, column: column) }
  }

  /// Counts a character that is read next and means nothing.
  func countUnreadable(_ rows: inout CSVRows) {
    if !rows.isStopped { rows.countUnreadable(line: line, column: column) }
  }

  /// Goes on through a cell that is too large to be kept: a mark that is never closed is the likely reason.
  private mutating func seekClosingQuote(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in piece {
      if byte == 0x22 {
        state = state == .quoted ? .quoteInQuoted : .quoted
      } else if state == .quoteInQuoted {
        return false
      }
    }
    return true
  }

  /// Ends the last field and row, which may lack a line end.
  mutating func finish(_ rows: inout CSVRows) {
    if state == .quoted { rows.noteUnclosedQuote() }
    guard isRowOpen, !rows.isStopped else { return }
    if state == .fieldStart { rows.beginField(line: line, column: column) }
    rows.endField()
    rows.endRow()
  }

  private mutating func startField(
    _ byte: UInt8, _ rows: inout CSVRows
  ) {
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

  private mutating func continuePlain(
    _ byte: UInt8, _ rows: inout CSVRows
  ) {
    switch byte {
    case delimiter:
      rows.endField()
      state = .fieldStart
    case 0x0A, 0x0D:
      rows.endField()
      rows.endRow()
      isRowOpen = false
      state = .fieldStart
    case 0x22:
      if state == .plain { rows.noteBareQuote(line: line, column: column) }
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

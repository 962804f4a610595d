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
  var delimiter = CSVDelimiter.comma
  private var state = State.fieldStart
  private var line = 1
  /// Of the next character, in Unicode scalars.
  private var column = 1
  private var lastWasCarriageReturn = false
  /// Whether anything at all stands on the current row.
  private var isRowOpen = false

  /// Reads a piece; false when nothing more is to be read.
  mutating func feed<Consumer: RecordConsumer>(
    _ piece: UnsafeBufferPointer<UInt8>, to rows: inout CSVRows<Consumer>, _ consumer: inout Consumer
  ) -> Bool {
    if rows.isStopped { return seekClosingQuote(piece) }
    for index in piece.indices {
      let byte = piece[index]
      if byte == 0x0A, lastWasCarriageReturn {
        lastWasCarriageReturn = false
        if state == .quoted { rows.append(byte) }
        continue
      }
      lastWasCarriageReturn = false
      switch state {
      case .fieldStart: startField(byte, &rows, &consumer)
      case .plain, .spoilt: continuePlain(byte, &rows, &consumer)
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
        case delimiter, 0x0A, 0x0D: continuePlain(byte, &rows, &consumer)
        default:
          rows.note(.csvTextAfterQuote, line: line, column: column, &consumer)
          state = .spoilt
          rows.append(byte)
        }
      }
      advance(over: byte)
      if rows.isStopped {
        return state == .quoted && seekClosingQuote(UnsafeBufferPointer(rebasing: piece[(index + 1)...]))
      }
    }
    return true
  }

  /// Notes the encoding of what is read next, unless nothing more is read.
  func noteEncoding<Consumer: RecordConsumer>(
    _ name: String, _ rows: inout CSVRows<Consumer>, _ consumer: inout Consumer
  ) {
    if !rows.isStopped { rows.noteEncoding(name, line: line, column: column, &consumer) }
  }

  /// Counts a character that is read next and means nothing.
  func countUnreadable<Consumer: RecordConsumer>(_ rows: inout CSVRows<Consumer>) {
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
  mutating func finish<Consumer: RecordConsumer>(_ rows: inout CSVRows<Consumer>, _ consumer: inout Consumer) {
    if state == .quoted { rows.noteUnclosedQuote(&consumer) }
    guard isRowOpen, !rows.isStopped else { return }
    if state == .fieldStart { rows.beginField(line: line, column: column) }
    rows.endField(&consumer)
    rows.endRow(&consumer)
  }

  private mutating func startField<Consumer: RecordConsumer>(
    _ byte: UInt8, _ rows: inout CSVRows<Consumer>, _ consumer: inout Consumer
  ) {
    if !isRowOpen {
      if byte == 0x0A || byte == 0x0D { return }
      isRowOpen = true
      rows.beginRow(line: line)
    }
    rows.beginField(line: line, column: column)
    switch byte {
    case 0x22: state = .quoted
    case delimiter, 0x0A, 0x0D: continuePlain(byte, &rows, &consumer)
    default:
      rows.append(byte)
      state = .plain
    }
  }

  private mutating func continuePlain<Consumer: RecordConsumer>(
    _ byte: UInt8, _ rows: inout CSVRows<Consumer>, _ consumer: inout Consumer
  ) {
    switch byte {
    case delimiter:
      rows.endField(&consumer)
      state = .fieldStart
    case 0x0A, 0x0D:
      rows.endField(&consumer)
      rows.endRow(&consumer)
      isRowOpen = false
      state = .fieldStart
    case 0x22:
      if state == .plain { rows.noteBareQuote(line: line, column: column, &consumer) }
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

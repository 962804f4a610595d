import Model

/// Reads well-formed rows in blocks and all others byte by byte.
struct CSVFastTokenizer: CSVTokenizer {
  private var machine = CSVStateMachine()
  private var fastRowReader = CSVFastRowReader(delimiter: CSVDelimiter.comma)

  var delimiter: UInt8 {
    get { machine.delimiter }
    set {
      if newValue != machine.delimiter { fastRowReader = CSVFastRowReader(delimiter: newValue) }
      machine.delimiter = newValue
    }
  }

  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, to rows: inout CSVRows) -> Bool {
    if rows.isStopped { return machine.feed(piece, to: &rows) }
    var index = 0
    while index < piece.count {
      if machine.isBetweenRows { index = machine.readWellFormedRows(piece, from: index, by: &fastRowReader, to: &rows) }
      guard index < piece.count else { break }
      let end = machine.readRun(piece, from: index, to: &rows)
      if end > index {
        index = end
        continue
      }
      if let shouldContinue = machine.take(piece, at: index, to: &rows) { return shouldContinue }
      index += 1
    }
    return true
  }

  func note(
    _ code: FindingCode, found: String, _ arguments: FindingArguments, severity: Severity, in rows: inout CSVRows
  ) {
    machine.note(code, found: found, arguments, severity: severity, in: &rows)
  }

  func countUnreadable(in rows: inout CSVRows) { machine.countUnreadable(in: &rows) }

  mutating func finish(_ rows: inout CSVRows) { machine.finish(&rows) }
}

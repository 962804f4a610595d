import Model

/// Gathers fields into rows, the first of which is the header, and hands rows on.
struct CSVRows<Consumer: RecordConsumer> {
  private let file: String
  private let keepsBlankRows: Bool
  /// Between cells.
  var delimiter = CSVDelimiter.comma
  private var record: Record
  private var hasHeader = false
  private var rowLine = 1
  private var fieldStart = 0
  private var fieldLine = 1
  private var fieldColumn = 1
  private var hasHighBytes = false
  private var nulCount = 0
  private var nulPlace = SourcePlace(file: "")
  private var unreadableCount = 0
  private var unreadablePlace = SourcePlace(file: "")
  private var markCount = 0
  private var markPlace = SourcePlace(file: "")
  private var hasBareQuote = false
  /// What is so large that reading stops, in words for the finding.
  private var excess: String?

  var isStopped: Bool { excess != nil }

  init(file: String, table: String, keepsBlankRows: Bool) {
    self.file = file
    self.keepsBlankRows = keepsBlankRows
    record = Record(table: table)
  }

  mutating func beginRow(line: Int) {
    rowLine = line
    record.removeAll()
  }

  mutating func beginField(line: Int, column: Int) {
    fieldStart = record.end
    fieldLine = line
    fieldColumn = column
    hasHighBytes = false
    hasBareQuote = false
  }

  mutating func append(_ byte: UInt8) {
    record.append(byte)
    if byte >= 0x80 {
      hasHighBytes = true
    } else if byte == 0 {
      if nulCount == 0 { nulPlace = SourcePlace(file: file, line: fieldLine, column: fieldColumn) }
      nulCount += 1
    }
    if record.end - fieldStart > CSVReader.longestField {
      excess = "1 MiB in a cell"
    } else if record.end > CSVReader.longestRow {
      excess = "4 MiB in a row"
    }
  }

  mutating func endField(_ consumer: inout Consumer) {
    record.endField(from: fieldStart, line: fieldLine, column: fieldColumn, name: record.count)
    if hasHighBytes {
      if record.holdsByteOrderMark(record.count - 1) {
        if markCount == 0 { markPlace = SourcePlace(file: file, line: fieldLine, column: fieldColumn) }
        markCount += 1
      }
    }
    if record.count > CSVReader.mostCells { excess = "\(CSVReader.mostCells) cells in a row" }
  }

  mutating func endRow(_ consumer: inout Consumer) {
    guard !isStopped else { return }
    let isBlank = (0..<record.count).allSatisfy { record.isBlank($0) }
    if !hasHeader {
      if !isBlank { takeHeader(&consumer) }
      return
    }
    if isBlank, !keepsBlankRows { return }
    record.row += 1
    record.line = rowLine
    checkLength(isBlank: isBlank, &consumer)
    consumer.take(record)
  }

  mutating func note(_ code: FindingCode, line: Int, column: Int, _ consumer: inout Consumer) {
    consumer.note(Finding(code, at: SourcePlace(file: file, line: line, column: column)))
  }

  /// Notes the first mark of a field only: the others have the same cause.
  mutating func noteBareQuote(line: Int, column: Int, _ consumer: inout Consumer) {
    if !hasBareQuote { note(.csvBareQuote, line: line, column: column, &consumer) }
    hasBareQuote = true
  }

  mutating func noteUnclosedQuote(_ consumer: inout Consumer) {
    note(.csvQuoteUnclosed, line: fieldLine, column: fieldColumn, &consumer)
    record.isDamaged = true
  }

  func noteEncoding(_ name: String, line: Int, column: Int, _ consumer: inout Consumer) {
    consumer.note(Finding(.textEncoding, at: SourcePlace(file: file, line: line, column: column), found: name))
  }

  mutating func countUnreadable(line: Int, column: Int) {
    if unreadableCount == 0 { unreadablePlace = SourcePlace(file: file, line: line, column: column) }
    unreadableCount += 1
  }

  /// Notes what was counted over the whole file.
  func finish(_ consumer: inout Consumer) {
    if let excess {
      if !record.isDamaged {
        consumer.note(
          Finding(
            .csvTooLarge, at: SourcePlace(file: file, line: fieldLine, column: fieldColumn),
            arguments: ["expected": excess]))
      }
    } else if !hasHeader {
      consumer.note(Finding(.fileEmpty, at: SourcePlace(file: file, line: 1)))
    }
    if nulCount > 0 { consumer.note(Finding(.csvNull, at: nulPlace, arguments: ["count": String(nulCount)])) }
    if unreadableCount > 0 {
      consumer.note(Finding(.textNotUTF8, at: unreadablePlace, arguments: ["count": String(unreadableCount)]))
    }
    if markCount > 0 { consumer.note(Finding(.csvMarkInside, at: markPlace, arguments: ["count": String(markCount)])) }
  }

  private mutating func takeHeader(_ consumer: inout Consumer) {
    hasHeader = true
    record.names = (0..<record.count).map { record.string($0).trimmingWhitespace }
    let places = (0..<record.count).map { place(ofCell: $0) }
    if delimiter != CSVDelimiter.comma {
      consumer.note(Finding(.csvDelimiter, at: places[0], found: CSVDelimiter.name(of: delimiter)))
    }
    var seen: Set<String> = []
    for (name, place) in zip(record.names, places) where !name.isEmpty && !seen.insert(name).inserted {
      consumer.note(Finding(.csvColumnTwice, at: place, found: name))
    }
    consumer.begin(table: record.table, names: record.names, places: places)
  }

  private mutating func checkLength(isBlank: Bool, _ consumer: inout Consumer) {
    guard !record.isDamaged else { return }
    let expected = record.names.count
    let arguments = ["expected": String(expected), "count": String(record.count)]
    if record.count < expected {
      guard !isBlank else { return }
      consumer.note(
        Finding(
          .csvRowShort, at: SourcePlace(file: file, line: rowLine, column: 1), found: String(record.count),
          arguments: arguments))
    } else if record.count > expected {
      for index in expected..<record.count { record.setName(-1, ofField: index) }
      guard let surplus = (expected..<record.count).first(where: { !record.isBlank($0) }) else { return }
      consumer.note(
        Finding(
          .csvRowLong, at: place(ofCell: surplus), found: record.string(surplus), arguments: arguments))
    }
  }

  private func place(ofCell index: Int) -> SourcePlace {
    SourcePlace(file: file, line: record.line(index), column: record.column(index))
  }
}

import Model

/// Gathers fields into rows, the first of which is the header, and hands rows on.
struct CSVRows: ~Copyable {
  private let file: String
  private let consumer: RecordSink
  private let keepsBlankRows: Bool
  /// Between cells.
  var delimiter = CSVDelimiter.comma
  private var record: Record
  private var gathered = GatheredFields()
  private var hasHeader = false
  private var rowLine = 1
  private var fieldStart = 0
  private var fieldLine = 1
  private var fieldColumn = 1
  /// Whether the row has characters that are none of ASCII.
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

  init(file: String, table: String, keepsBlankRows: Bool, to consumer: RecordSink) {
    self.file = file
    self.consumer = consumer
    self.keepsBlankRows = keepsBlankRows
    record = Record(table: table)
  }

  mutating func beginRow(line: Int) {
    rowLine = line
    hasHighBytes = false
    gathered.removeAll()
  }

  mutating func beginField(line: Int, column: Int) {
    fieldStart = gathered.end
    fieldLine = line
    fieldColumn = column
    hasBareQuote = false
  }

  mutating func append(_ byte: UInt8) {
    gathered.append(byte)
    if byte >= 0x80 {
      hasHighBytes = true
    } else if byte == 0 {
      if nulCount == 0 { nulPlace = SourcePlace(file: file, line: fieldLine, column: fieldColumn) }
      nulCount += 1
    }
    if gathered.end - fieldStart > CSVReader.longestField {
      excess = "1 MiB in a cell"
    } else if gathered.end > CSVReader.longestRow {
      excess = "4 MiB in a row"
    }
  }

  /// How many bytes may follow before something is too large.
  var room: Int {
    min(CSVReader.longestField - (gathered.end - fieldStart), CSVReader.longestRow - gathered.end)
  }

  /// Appends bytes of printable ASCII.
  ///
  /// - Precondition: there is room for them.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) { gathered.append(run) }

  mutating func endField() {
    let name = gathered.count < record.names.count ? gathered.count : -1
    gathered.endField(from: fieldStart, line: fieldLine, column: fieldColumn, name: name)
    if gathered.count > CSVReader.mostCells { excess = "\(CSVReader.mostCells) cells in a row" }
  }

  mutating func endRow() {
    guard !isStopped else { return }
    handOnGathered(hasHighBytes: hasHighBytes)
  }

  /// Takes a row in which nothing is odd.
  mutating func take(_ row: CSVSoundRow) {
    rowLine = row.line
    if row.hasHighBytes || row.hasLineEnds || row.hasPairs {
      gathered.take(row, nameCount: record.names.count)
      handOnGathered(hasHighBytes: row.hasHighBytes)
    } else {
      record.show(row.text.baseAddress, row.cells, nil)
      handOn()
    }
  }

  private mutating func handOnGathered(hasHighBytes: Bool) {
    gathered.show(in: &record)
    if hasHighBytes {
      for index in 0..<record.count { countMark(in: index) }
    }
    handOn()
  }

  private mutating func handOn() {
    record.line = rowLine
    let isBlank = (0..<record.count).allSatisfy { record.isBlank($0) }
    if !hasHeader {
      if !isBlank { takeHeader() }
      return
    }
    if isBlank, !keepsBlankRows { return }
    record.row += 1
    if record.count != record.names.count { checkLength(isBlank: isBlank) }
    consumer.take(record)
  }

  private mutating func countMark(in index: Int) {
    guard record.fields.holdsByteOrderMark(index) else { return }
    if markCount == 0 { markPlace = place(ofCell: index) }
    markCount += 1
  }

  mutating func note(_ code: FindingCode, line: Int, column: Int) {
    consumer.note(Finding(code, at: SourcePlace(file: file, line: line, column: column)))
  }

  /// Notes the first mark of a field only: the others have the same cause.
  mutating func noteBareQuote(line: Int, column: Int) {
    if !hasBareQuote { note(.csvBareQuote, line: line, column: column) }
    hasBareQuote = true
  }

  mutating func noteUnclosedQuote() {
    note(.csvQuoteUnclosed, line: fieldLine, column: fieldColumn)
    record.isDamaged = true
  }

  func noteEncoding(_ name: String, line: Int, column: Int) {
    consumer.note(Finding(.textEncoding, at: SourcePlace(file: file, line: line, column: column), found: name))
  }

  mutating func countUnreadable(line: Int, column: Int) {
    if unreadableCount == 0 { unreadablePlace = SourcePlace(file: file, line: line, column: column) }
    unreadableCount += 1
  }

  /// Notes what was counted over the whole file.
  func finish() {
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

  private mutating func takeHeader() {
    hasHeader = true
    record.names = (0..<record.count).map { record.fields.text($0) }
    let places = (0..<record.count).map { place(ofCell: $0) }
    if delimiter != CSVDelimiter.comma {
      consumer.note(Finding(.csvDelimiter, at: places[0], found: CSVDelimiter.name(of: delimiter)))
    }
    var seen: Set<String> = []
    for (name, place) in zip(record.names, places) where !name.isEmpty && !seen.insert(name).inserted {
      consumer.note(Finding(.csvColumnTwice, at: place, found: name))
    }
    consumer.begin(record.table, record.names, places)
  }

  private mutating func checkLength(isBlank: Bool) {
    let expected = record.names.count
    if record.isDamaged { return }
    if record.count < expected {
      if isBlank { return }
      noteLength(.csvRowShort, at: SourcePlace(file: file, line: rowLine, column: 1), found: String(record.count))
    } else {
      guard let surplus = (expected..<record.count).first(where: { !record.isBlank($0) }) else { return }
      noteLength(.csvRowLong, at: place(ofCell: surplus), found: record.string(surplus))
    }
  }

  private func noteLength(_ code: FindingCode, at place: SourcePlace, found: @autoclosure () -> String) {
    // Of millions of such rows most are only counted.
    guard consumer.lists(code) else { return consumer.note(Finding(code, at: place)) }
    let arguments: FindingArguments = ["expected": String(record.names.count), "count": String(record.count)]
    consumer.note(Finding(code, at: place, found: found(), arguments: arguments))
  }

  private func place(ofCell index: Int) -> SourcePlace {
    SourcePlace(file: file, line: record.line(index), column: record.column(index))
  }
}

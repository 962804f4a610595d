import Model

/// Collects fields into rows and passes the rows on; the first row is the header.
struct CSVRows: ~Copyable {
  let file: String
  let consumer: RecordSink
  private let keepsBlankRows: Bool
  /// The byte between cells.
  var delimiter = CSVDelimiter.comma
  var record: Record
  private var fieldBuffer = FieldBuffer()
  var hasHeader = false
  /// The number of columns, not counting columns without a name at the end, which a row may omit.
  var namedWidth = 0
  var spacedQuoteCount = 0
  var spacedQuotePlace = SourcePlace(file: "")
  var rowLine = 1
  /// The number of line breaks in cells so far.
  ///
  /// They begin a new line of the file but no new row of the spreadsheet.
  private var lineEndsWithinCells = 0
  /// Whether the first line states the delimiter.
  ///
  /// A spreadsheet does not show this line as a row.
  var hasDelimiterLine = false
  private var fieldStart = 0
  var fieldLine = 1
  var fieldColumn = 1
  /// Whether the row contains non-ASCII characters.
  private var hasHighBytes = false
  var nulCount = 0
  var nulPlace = SourcePlace(file: "")
  var unreadableCount = 0
  var unreadablePlace = SourcePlace(file: "")
  var byteOrderMarkCount = 0
  var byteOrderMarkPlace = SourcePlace(file: "")
  var hasBareQuote = false
  /// The limit that was exceeded, which stops the reading.
  var exceededLimit: PhraseKey?

  var isStopped: Bool { exceededLimit != nil }

  init(file: String, table: String, keepsBlankRows: Bool, to consumer: RecordSink) {
    self.file = file
    self.consumer = consumer
    self.keepsBlankRows = keepsBlankRows
    record = Record(table: table)
  }

  mutating func beginRow(line: Int) {
    rowLine = line
    hasHighBytes = false
    fieldBuffer.removeAll()
  }

  mutating func beginField(line: Int, column: Int) {
    fieldStart = fieldBuffer.end
    fieldLine = line
    fieldColumn = column
    hasBareQuote = false
  }

  mutating func append(_ byte: UInt8) {
    fieldBuffer.append(byte)
    if byte >= 0x80 {
      hasHighBytes = true
    } else if byte == 0 {
      if nulCount == 0 { nulPlace = placeInOpenRow(line: fieldLine, column: fieldColumn) }
      nulCount += 1
    }
    if fieldBuffer.end - fieldStart > CSVReader.maxFieldLength {
      exceededLimit = PhraseKey("csv-limit-cell")
    } else if fieldBuffer.end > CSVReader.maxRowLength {
      exceededLimit = PhraseKey("csv-limit-row")
    }
  }

  /// The number of bytes that can be appended before a limit is exceeded.
  var remainingCapacity: Int {
    min(CSVReader.maxFieldLength - (fieldBuffer.end - fieldStart), CSVReader.maxRowLength - fieldBuffer.end)
  }

  /// Appends a run of printable ASCII characters.
  ///
  /// - Precondition: there is room for the run.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) { fieldBuffer.append(run) }

  /// Removes the spaces before the opening quotation mark of the field that is being read.
  ///
  /// Returns false, and removes nothing, if the field contains other text before the quotation mark.
  mutating func dropLeadingSpaces() -> Bool {
    guard fieldBuffer.dropSpaces(from: fieldStart) else { return false }
    if spacedQuoteCount == 0 { spacedQuotePlace = placeOfOpenField }
    spacedQuoteCount += 1
    return true
  }

  private var placeOfOpenField: SourcePlace { placeInOpenRow(line: fieldLine, column: fieldColumn) }

  /// Removes DOS end-of-file marks from the end of the field that is being read; returns whether there were any.
  mutating func dropEndMarks() -> Bool {
    guard fieldBuffer.dropEndMarks(from: fieldStart) else { return false }
    consumer.note(Finding(.csvEndMark, at: placeOfOpenField))
    return true
  }

  /// Whether the row that is being read contains no text.
  var isOpenRowEmpty: Bool { fieldBuffer.end == 0 && fieldBuffer.count == 0 }

  mutating func endField() {
    let name = fieldBuffer.count < record.names.count ? fieldBuffer.count : -1
    fieldBuffer.endField(from: fieldStart, line: fieldLine, column: fieldColumn, name: name)
    if fieldBuffer.count > CSVReader.maxCells { exceededLimit = PhraseKey("csv-limit-cells") }
  }

  /// - Parameter line: the line where the row ends.
  mutating func endRow(line: Int) {
    guard !isStopped else { return }
    emitCollected(hasHighBytes: hasHighBytes)
    lineEndsWithinCells += line - rowLine
  }

  /// Takes a well-formed row.
  mutating func take(_ row: CSVWellFormedRow) {
    rowLine = row.line
    if row.hasHighBytes || row.hasLineEnds || row.hasDoubledQuotes {
      fieldBuffer.take(row, nameCount: record.names.count)
      emitCollected(hasHighBytes: row.hasHighBytes)
      lineEndsWithinCells += row.lineEndCount
    } else {
      record.load(row.text.baseAddress, row.cells, nil)
      emit()
    }
  }

  private mutating func emitCollected(hasHighBytes: Bool) {
    fieldBuffer.load(in: &record)
    if hasHighBytes {
      for index in 0..<record.count { countByteOrderMark(in: index) }
    }
    emit()
  }

  private mutating func emit() {
    record.line = rowLine
    record.spreadsheetRow = spreadsheetRow(ofLine: rowLine)
    let isBlank = (0..<record.count).allSatisfy { record.isBlank($0) }
    if !hasHeader {
      if !isBlank { takeHeader() }
      return
    }
    if isBlank, !keepsBlankRows { return }
    record.row += 1
    if record.count != record.names.count, record.count < namedWidth || record.count > record.names.count {
      checkLength(isBlank: isBlank)
    }
    consumer.take(record)
  }

  private mutating func countByteOrderMark(in index: Int) {
    guard record.fields.containsByteOrderMark(index) else { return }
    if byteOrderMarkCount == 0 { byteOrderMarkPlace = place(ofCell: index) }
    byteOrderMarkCount += 1
  }

  private mutating func takeHeader() {
    hasHeader = true
    record.names = (0..<record.count).map { record.fields.text($0) }
    namedWidth = record.names.count - record.names.reversed().prefix(while: \.isEmpty).count
    let places = (0..<record.count).map { place(ofCell: $0) }
    if delimiter != CSVDelimiter.comma {
      consumer.note(
        Finding(
          .csvDelimiter, at: places[0], found: CSVDelimiter.name(of: delimiter),
          arguments: ["delimiter": CSVDelimiter.phrase(of: delimiter)]))
    }
    var seen: Set<String> = []
    for (name, place) in zip(record.names, places) where !name.isEmpty && !seen.insert(name).inserted {
      consumer.note(Finding(.csvColumnTwice, at: place, found: name))
    }
    consumer.begin(record.table, record.names, places)
  }

  func place(ofCell index: Int) -> SourcePlace { record.fields.place(of: index, in: file) }

  /// The spreadsheet row number of a row that begins at `line`.
  func spreadsheetRow(ofLine line: Int) -> Int { line - lineEndsWithinCells - (hasDelimiterLine ? 1 : 0) }

  /// A place in the row that is being read.
  func placeInOpenRow(line: Int, column: Int) -> SourcePlace {
    SourcePlace(
      file: file, line: line, column: column, row: spreadsheetRow(ofLine: rowLine), cellColumn: fieldBuffer.count + 1)
  }
}

/// The fields of one record while they are read, piece by piece; used over and over.
struct GatheredFields: ~Copyable {
  private var text = GrowingRoom<UInt8>(capacity: 1_024)
  private var spans = GrowingRoom<Record.Span>()
  private var origins = GrowingRoom<Record.Origin>()

  var count: Int { spans.count }

  /// Where the next field will begin in the text.
  var end: Int { text.count }

  mutating func removeAll() {
    text.removeAll()
    spans.removeAll()
    origins.removeAll()
  }

  mutating func append(_ byte: UInt8) { text.append(byte) }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) { text.append(more) }

  /// Makes a field of everything from `start` to the end of the text.
  mutating func endField(from start: Int, line: Int, column: Int, name: Int) {
    spans.append(Record.Span(start: start, end: text.count))
    origins.append(Record.Origin(line: line, column: column, name: name))
  }

  /// Shows in `record` what was gathered, until more is gathered.
  func show(in record: inout Record) { record.show(text.base, spans.values, origins.base) }

  /// Copies a row, to tell where its cells stand and to take out the second of every two quotation marks.
  mutating func take(_ row: CSVSoundRow, nameCount: Int) {
    removeAll()
    text.append(row.text)
    spans.append(row.cells)
    var walk = CSVPlaceWalk(row)
    for (index, cell) in row.cells.enumerated() {
      let isQuoted = cell.start > 0 && row.text[Int(cell.start) - 1] == 0x22
      let place = walk.place(at: Int(cell.start) - (isQuoted ? 1 : 0))
      origins.append(Record.Origin(line: place.line, column: place.column, name: index < nameCount ? index : -1))
      if row.hasPairs, isQuoted { dropSecondQuotes(index) }
    }
  }

  private mutating func dropSecondQuotes(_ index: Int) {
    let start = Int(spans[index].start)
    var end = start
    var position = start
    while position < spans[index].end {
      text[end] = text[position]
      position += text[end] == 0x22 ? 2 : 1
      end += 1
    }
    spans[index] = Record.Span(start: start, end: end)
  }
}

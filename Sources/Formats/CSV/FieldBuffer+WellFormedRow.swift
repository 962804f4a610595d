/// Copies well-formed rows whose spans alone do not give the values and places of the cells.
extension FieldBuffer {
  /// Copies a row, finds the places of its cells and reduces doubled quotation marks to single ones.
  mutating func take(_ row: CSVWellFormedRow, nameCount: Int) {
    removeAll()
    guard let base = row.text.baseAddress else { return }
    text.append(row.text)
    spans.append(row.cells)
    var walk = CSVPlaceFinder(row)
    for (index, cell) in row.cells.enumerated() {
      let start = cell.cellStart(in: base)
      let place = walk.place(at: start)
      origins.append(Record.Origin(line: place.line, column: place.column, name: index < nameCount ? index : -1))
      if row.hasDoubledQuotes, start < cell.start { unescapeQuotes(index) }
    }
  }

  private mutating func unescapeQuotes(_ index: Int) {
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

/// Finds the places of a row's cells, one after the other, with columns in Unicode scalars.
private struct CSVPlaceFinder {
  private let text: UnsafeBufferPointer<UInt8>
  private let hasLineEnds: Bool
  private var position = 0
  private var line: Int
  private var column = 1

  init(_ row: CSVWellFormedRow) {
    text = row.text
    line = row.line
    hasLineEnds = row.hasLineEnds
  }

  /// - Parameter index: not before that of the previous call.
  mutating func place(at index: Int) -> (line: Int, column: Int) {
    while position < index {
      let byte = text[position]
      position += 1
      if hasLineEnds, byte == 0x0A || byte == 0x0D {
        // In a CRLF pair, the LF ends the line.
        if byte == 0x0A || text[position] != 0x0A { line += 1 }
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}

/// Finds where cells of a row stand, one after the other, in Unicode scalars.
struct CSVPlaceWalk {
  private let text: UnsafeBufferPointer<UInt8>
  private let hasLineEnds: Bool
  private var position = 0
  private var line: Int
  private var column = 1

  init(_ row: CSVSoundRow) {
    text = row.text
    line = row.line
    hasLineEnds = row.hasLineEnds
  }

  /// - Parameter index: not before that of the last call.
  mutating func place(at index: Int) -> (line: Int, column: Int) {
    while position < index {
      let byte = text[position]
      position += 1
      if hasLineEnds, byte == 0x0A || byte == 0x0D {
        // Of CR and LF together the LF ends the line.
        if byte == 0x0A || text[position] != 0x0A { line += 1 }
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}

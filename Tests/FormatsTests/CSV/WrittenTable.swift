/// A table as RFC 4180 has it, with the places of its cells.
struct WrittenTable {
  struct Cell {
    var value: String
    var line: Int
    var column: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var cells: [Cell] = []
  private var line = 1
  private var column = 1

  private static let scalars: [Unicode.Scalar] = ["a", "é", "𝄞", " ", ",", "\"", "\n", "\r", "中", "\t", "\u{A0}"]

  init(rows: Int, columns: Int, using random: inout SeededGenerator) {
    let end = ["\n", "\r\n", "\r"].randomElement(using: &random)!
    if Bool.random(using: &random) { bytes += [0xEF, 0xBB, 0xBF] }
    write((0..<columns).map { "c\($0)" }.joined(separator: ",") + end)
    for _ in 0..<rows {
      for index in 0..<columns {
        if index > 0 { write(",") }
        var value = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...6, using: &random) { value.append(Self.scalars.randomElement(using: &random)!) }
        // The first cell is never blank, so that no row is.
        if index == 0 { value.append("z") }
        let text = String(value)
        cells.append(Cell(value: text, line: line, column: column))
        let needsMarks = value.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        if needsMarks || Bool.random(using: &random) {
          write("\"")
          for scalar in value { write(scalar == "\"" ? "\"\"" : String(scalar)) }
          write("\"")
        } else {
          write(text)
        }
      }
      write(end)
    }
  }

  private mutating func write(_ text: String) {
    for scalar in text.unicodeScalars {
      let follows = scalar == "\n" && bytes.last == 0x0D
      bytes += Array(String(scalar).utf8)
      if follows { continue }
      if scalar == "\n" || scalar == "\r" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}

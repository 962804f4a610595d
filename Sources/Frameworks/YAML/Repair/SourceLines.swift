/// The lines of a definition file, split where YAML splits them, so that a line can be repaired and read again.
///
/// Lines and columns begin at 1; columns count Unicode scalars.
struct SourceLines {
  typealias Line = [Unicode.Scalar]

  private(set) var lines: [Line]

  init(_ bytes: [UInt8]) {
    var lines: [Line] = [[]]
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
  }

  /// The whole text with the repairs.
  var bytes: [UInt8] {
    var text = ""
    for (index, line) in lines.enumerated() {
      if index > 0 { text.unicodeScalars.append("\n") }
      text.unicodeScalars.append(contentsOf: line)
    }
    return Array(text.utf8)
  }

  var count: Int { lines.count }

  subscript(line: Int) -> Line {
    get { lines[line - 1] }
    set { lines[line - 1] = newValue }
  }

  func has(line: Int) -> Bool { line >= 1 && line <= lines.count }

  /// The column of the number sign of a comment, if nothing but blanks is between it and `column`.
  func commentColumn(inLine line: Int, from column: Int) -> Int? {
    guard has(line: line), column > 1 else { return nil }
    let scalars = self[line]
    guard let index = scalars.indices.dropFirst(column - 1).first(where: { !Self.isBlank(scalars[$0]) }),
      scalars[index] == "#", index > 0, Self.isBlank(scalars[index - 1])
    else { return nil }
    return index + 1
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}

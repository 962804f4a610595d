/// What a line of a definition file looks like: its indentation, its dashes, its key and its value.
struct LineShape {
  /// The number of blanks before the first other character.
  let indent: Int
  /// The columns of dashes that begin members of lists, from 0.
  let dashes: [Int]
  /// Where the key or, without a key, the value begins, from 0.
  let start: Int
  /// The key; nil if the line has none.
  let key: String?
  /// Where the value begins, from 0; nil if there is none.
  let valueStart: Int?
  private let line: SourceLines.Line

  /// Nil for a line that is blank or a comment.
  init?(_ line: SourceLines.Line) {
    guard let first = line.firstIndex(where: { !Self.isSpace($0) }), line[first] != "#" else { return nil }
    var start = first
    var dashes: [Int] = []
    while start < line.count, line[start] == "-", start + 1 == line.count || Self.isSpace(line[start + 1]) {
      dashes.append(start)
      guard let next = line[(start + 1)...].firstIndex(where: { !Self.isSpace($0) }) else {
        start = line.count
        break
      }
      start = next
    }
    self.line = line
    indent = first
    self.dashes = dashes
    self.start = start
    let colon = Self.colon(in: line, from: start)
    key = colon.map { String(String.UnicodeScalarView(line[start..<$0])) }
    let after = (colon.map { $0 + 1 } ?? start)
    valueStart = after < line.count ? line[after...].firstIndex { !Self.isSpace($0) } : nil
  }

  /// The value with what may follow it; empty if there is none or only a comment.
  var value: ArraySlice<Unicode.Scalar> {
    guard let valueStart, line[valueStart] != "#" else { return [] }
    let end = line.lastIndex { !Self.isSpace($0) } ?? line.count - 1
    return line[valueStart...end]
  }

  /// Whether a block text follows in the next lines.
  var beginsBlockText: Bool {
    guard let sign = value.first, sign == "|" || sign == ">" else { return false }
    let rest = value.dropFirst().drop { "+-123456789".unicodeScalars.contains($0) }
    return rest.isEmpty || Self.isSpace(rest.first!) && rest.first { !Self.isSpace($0) } == "#"
  }

  /// Whether the line begins a key or a member of a list, and does not go on with a text.
  var beginsEntry: Bool { key != nil || !dashes.isEmpty }

  /// The position of the colon that ends the key.
  private static func colon(in line: SourceLines.Line, from start: Int) -> Int? {
    guard start < line.count, !"{[#&*!|>%@`".unicodeScalars.contains(line[start]) else { return nil }
    var index = start
    if line[start] == "\"" || line[start] == "'" {
      guard let end = line[(start + 1)...].firstIndex(of: line[start]) else { return nil }
      index = end + 1
    }
    while index < line.count {
      if line[index] == ":", index + 1 == line.count || isSpace(line[index + 1]) { return index }
      if line[index] == "#", index > 0, isSpace(line[index - 1]) { return nil }
      index += 1
    }
    return nil
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { SourceLines.isBlank(scalar) || HiddenSpace.isOne(scalar) }
}

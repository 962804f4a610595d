import Model

/// Finds what is wrong with the blanks of a line: tabs, hidden spaces, and a colon without a space behind it.
///
/// These are mistakes wherever they stand, so all lines of a file that cannot be read are examined.
struct SpacingSlips {
  let lines: SourceLines

  /// The first mistake in the blanks of the row at `position`.
  func slip(at position: Int, in structure: SourceStructure) -> Slip? {
    let row = structure.rows[position]
    return tab(row, position, structure) ?? hiddenSpace(row) ?? missingSpace(row)
  }

  private func tab(_ row: SourceStructure.Row, _ position: Int, _ structure: SourceStructure) -> Slip? {
    let line = lines[row.line]
    guard let tab = line[..<row.shape.indent].firstIndex(of: "\t") else { return nil }
    let column =
      row.shape.beginsEntry
      ? structure.likelyColumn(of: position) : (structure.levels(before: position).last?.column ?? 0) + 2
    let blanks = [Unicode.Scalar](repeating: " ", count: column)
    return Slip(
      code: .definitionTab, line: row.line, column: tab + 1, repaired: blanks + line[row.shape.indent...],
      movedFrom: column + 1, distance: column - row.shape.indent)
  }

  private func hiddenSpace(_ row: SourceStructure.Row) -> Slip? {
    let line = lines[row.line]
    let shape = row.shape
    let end = shape.valueStart ?? line.count
    let blanks = Array(0..<shape.indent) + (shape.indent..<end).filter { isBetween($0, shape, line) }
    guard let first = blanks.first(where: { HiddenSpace.isOne(line[$0]) }) else { return nil }
    let hidden = Set(blanks)
    let repaired = line.indices.flatMap { hidden.contains($0) ? HiddenSpace.removed(from: [line[$0]]) : [line[$0]] }
    return Slip(
      code: .definitionSpace, line: row.line, column: first + 1, found: Self.name(of: line[first]), repaired: repaired)
  }

  /// Whether a position is between a dash or a colon and what follows it.
  private func isBetween(_ index: Int, _ shape: LineShape, _ line: SourceLines.Line) -> Bool {
    guard LineShape.isSpace(line[index]) else { return false }
    guard shape.key != nil, index >= shape.start else { return index < shape.start }
    return line[shape.start..<index].last { !LineShape.isSpace($0) } == ":"
  }

  private func missingSpace(_ row: SourceStructure.Row) -> Slip? {
    guard row.shape.key == nil else { return nil }
    let line = lines[row.line]
    guard let key = Vocabulary.keyWithoutSpace(line[row.shape.start...]) else { return nil }
    let colon = row.shape.start + key.unicodeScalars.count
    return Slip(
      code: .definitionColonSpace, line: row.line, column: colon + 1, found: key,
      repaired: line[...colon] + [" "] + line[(colon + 1)...], movedFrom: colon + 2)
  }

  /// The number of a character in Unicode, such as `U+00A0`, since it cannot be seen.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

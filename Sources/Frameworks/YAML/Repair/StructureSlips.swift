import Model

/// Finds what is wrong with the keys of a line and with its indentation.
struct StructureSlips {
  let lines: SourceLines
  let structure: SourceStructure

  /// A text with a second colon, which would begin another key.
  func colonInText(_ row: SourceStructure.Row) -> Slip? {
    let value = row.shape.value
    guard let first = value.first, !"\"'[{|>".unicodeScalars.contains(first), row.shape.key != nil,
      let colon = value.indices.first(where: {
        value[$0] == ":" && ($0 + 1 == value.endIndex || LineShape.isSpace(value[$0 + 1]))
      })
    else { return nil }
    return .quoting(.definitionColonInText, row, at: colon + 1, in: lines)
  }

  /// A line that goes on with a text and has a colon, which would make it a key.
  func colonInLongText(_ position: Int) -> Slip? {
    let row = structure.rows[position]
    guard let key = row.shape.key, row.shape.dashes.isEmpty, !Vocabulary.contains(key), key.contains(" "),
      let text = structure.entry(before: position), row.shape.indent > text.shape.start,
      let first = text.shape.value.first, !"\"'[{|>".unicodeScalars.contains(first)
    else { return nil }
    let colon = row.shape.start + key.unicodeScalars.count
    var repaired = lines[row.line]
    repaired[colon] = "."
    return Slip(code: .definitionColonInText, line: row.line, column: colon + 1, repaired: repaired)
  }

  /// A comment after which a text goes on in the next line.
  func cutText(_ position: Int) -> Slip? {
    guard position > 0, !structure.rows[position].shape.beginsEntry else { return nil }
    let row = structure.rows[position - 1]
    let line = lines[row.line]
    let value = row.shape.key == nil && row.shape.dashes.isEmpty ? line[row.shape.start...] : row.shape.value
    guard let first = value.first, !"\"'[{|>".unicodeScalars.contains(first),
      let sign = value.indices.dropFirst().first(where: { line[$0] == "#" && SourceLines.isBlank(line[$0 - 1]) })
    else { return nil }
    var repaired = line
    repaired[sign] = "*"
    return Slip(
      code: .definitionTextCut, line: row.line, column: sign + 1,
      found: String(String.UnicodeScalarView(line[sign...])), repaired: repaired)
  }

  /// A key without its colon.
  func missingColon(_ row: SourceStructure.Row) -> Slip? {
    let line = lines[row.line]
    guard row.shape.key == nil, row.shape.start < line.count else { return nil }
    let end = line[row.shape.start...].firstIndex(where: LineShape.isSpace) ?? line.count
    let key = String(String.UnicodeScalarView(line[row.shape.start..<end]))
    guard Vocabulary.contains(key) else { return nil }
    return Slip(
      code: .definitionColonMissing, line: row.line, column: end + 1, found: key,
      repaired: line[..<end] + [":"] + line[end...], movedFrom: end + 1)
  }

  /// A line that goes on with a text and does not begin further to the right than its key.
  func outdentedText(_ position: Int) -> Slip? {
    let row = structure.rows[position]
    guard !row.shape.beginsEntry, let text = structure.entry(before: position), text.shape.key != nil,
      row.shape.indent <= text.shape.start, let first = text.shape.value.first, !"\"'[{".unicodeScalars.contains(first)
    else { return nil }
    return move(row, to: text.shape.start + 2)
  }

  /// A line whose indentation does not match the lines around it.
  func indentation(_ position: Int) -> Slip? {
    let row = structure.rows[position]
    guard row.shape.beginsEntry, let before = structure.entry(before: position) else { return nil }
    if row.shape.indent > before.shape.start, !before.shape.value.isEmpty, before.shape.key != nil {
      if let first = firstChild(before, followedBy: row, at: position) { return first }
      return move(row, to: row.shape.dashes.isEmpty ? before.shape.start : structure.likelyColumn(of: position))
    }
    if let first = oddChild(before, followedBy: row) { return first }
    let isKnown = structure.levels(before: position).contains { $0.column == row.shape.indent }
    return isKnown ? nil : move(row, to: structure.likelyColumn(of: position))
  }

  /// The first line of a table that is less indented than all others.
  private func firstChild(
    _ first: SourceStructure.Row, followedBy row: SourceStructure.Row, at position: Int
  ) -> Slip? {
    guard let index = structure.position(atOrBefore: first.line), row.shape.dashes.isEmpty,
      let parent = structure.entry(before: index),
      parent.shape.value.isEmpty, parent.shape.start < first.shape.indent || parent.shape.key == nil,
      first.shape.dashes.isEmpty, let next = structure.entry(after: position), next.shape.indent >= row.shape.indent
    else { return nil }
    return move(first, to: row.shape.indent)
  }

  /// The first line of a table that is indented further than the second, which is indented as usual.
  private func oddChild(_ first: SourceStructure.Row, followedBy row: SourceStructure.Row) -> Slip? {
    guard let index = structure.position(atOrBefore: first.line), let parent = structure.entry(before: index),
      parent.shape.value.isEmpty, first.shape.dashes.isEmpty, row.shape.dashes.isEmpty,
      row.shape.indent == parent.shape.start + 2, first.shape.indent > row.shape.indent
    else { return nil }
    return move(first, to: row.shape.indent)
  }

  private func move(_ row: SourceStructure.Row, to column: Int) -> Slip? {
    let distance = column - row.shape.indent
    guard distance != 0 else { return nil }
    let line = lines[row.line]
    return Slip(
      code: .definitionIndentation, line: row.line, column: row.shape.indent + 1,
      found: String(row.shape.indent + 1), arguments: ["column": String(column + 1)],
      repaired: [Unicode.Scalar](repeating: " ", count: column) + line[row.shape.indent...],
      movedFrom: column + 1, distance: distance)
  }
}

/// The lines of a definition file that are not blank, comments or inside of block texts.
struct SourceStructure {
  struct Row {
    let line: Int
    let shape: LineShape
  }

  /// A table or a list that is open where a line begins: its column, from 0, and the latest key in it.
  struct Level {
    let column: Int
    let key: String?
    let line: Int
  }

  private(set) var rows: [Row]

  init(_ lines: SourceLines) {
    var rows: [Row] = []
    var textColumn: Int?
    for line in 1...lines.count {
      guard let shape = LineShape(lines[line]) else { continue }
      if let column = textColumn {
        if shape.indent > column { continue }
        textColumn = nil
      }
      if shape.beginsBlockText { textColumn = shape.dashes.isEmpty ? shape.indent : shape.start - 1 }
      rows.append(Row(line: line, shape: shape))
    }
    self.rows = rows
  }

  /// Reads the line of a row again after a repair.
  mutating func update(_ position: Int, from lines: SourceLines) {
    let line = rows[position].line
    if let shape = LineShape(lines[line]) { rows[position] = Row(line: line, shape: shape) }
  }

  /// The position of the row in `line`, or of the last one before it.
  func position(atOrBefore line: Int) -> Int? { rows.lastIndex { $0.line <= line } }

  /// The last row before the one at `position` that begins a key or a member.
  func entry(before position: Int) -> Row? { rows[..<position].last { $0.shape.beginsEntry } }

  /// The first row behind the one at `position` that begins a key or a member.
  func entry(after position: Int) -> Row? { rows[(position + 1)...].first { $0.shape.beginsEntry } }

  /// The tables and lists that are open before the row at `position`, from the outermost.
  func levels(before position: Int) -> [Level] {
    var levels: [Level] = []
    for row in rows[..<position] where row.shape.beginsEntry {
      let shape = row.shape
      levels.removeAll { $0.column >= shape.indent }
      levels += shape.dashes.map { Level(column: $0, key: nil, line: row.line) }
      if shape.key != nil { levels.append(Level(column: shape.start, key: shape.key, line: row.line)) }
    }
    return levels
  }

  /// The column, from 0, at which the row at `position` most probably belongs.
  func likelyColumn(of position: Int) -> Int {
    let shape = rows[position].shape
    let levels = levels(before: position)
    let isMember = !shape.dashes.isEmpty
    if let parent = entry(before: position), let above = parent.shape.key, parent.shape.value.isEmpty,
      !(Vocabulary.isCode(above) && shape.key.map(Vocabulary.isCode) ?? false)
    {
      let next = entry(after: position)?.shape.indent ?? 0
      return next > parent.shape.start ? next : parent.shape.start + 2
    }
    if let key = shape.key, !isMember,
      let sibling = levels.last(where: { $0.key.map { Vocabulary.areSiblings($0, key) } ?? false })
    {
      return sibling.column
    }
    let candidates = levels.filter { $0.key == nil || !isMember }
    let nearest = candidates.min {
      (abs($0.column - shape.indent), -$0.column) < (abs($1.column - shape.indent), -$1.column)
    }
    return nearest?.column ?? 0
  }
}

extension Vocabulary {
  /// Whether two keys are of the same kind of table.
  static func areSiblings(_ key: String, _ other: String) -> Bool {
    if tables.contains(where: { $0.all.contains(key) && $0.all.contains(other) }) { return true }
    // Years, codes, and names that the author chose are each in tables of their own.
    return kind(key) == kind(other) && kind(key) != nil
  }

  private static func kind(_ key: String) -> Int? {
    if keys.contains(key) { return nil }
    return isCode(key) ? 0 : key.allSatisfy(\.isNumber) ? 1 : 2
  }
}

import Formats
import Model

/// Notes the keys of a table that are not known, and finds out which keys were meant.
struct MisspeltKeys {
  let owner: Entry
  let keys: [String]
  /// The known keys that the table has.
  private let present: Set<String>

  init(owner: Entry, keys: [String]) {
    self.owner = owner
    self.keys = keys
    present = Set(keys.filter { owner.node.value(under: $0) != nil })
  }

  private var mistakes: DefinitionMistakes { owner.mistakes }

  /// The table of `values`, some of whose keys are not among `keys`.
  func read(_ values: [YAMLNode]) -> Table {
    var table = Table(owner: owner)
    /// The last key, if it has no value: lines that follow it may lack indentation.
    var empty: String?
    var isBelowEmpty = false
    for value in values {
      guard let key = value.key, let name = key.text else { continue }
      if keys.contains(name) {
        empty = value.isPlain && value.text == "" ? name : nil
        isBelowEmpty = false
        continue
      }
      if let parent = empty, !value.isText || isBelowEmpty {
        if !isBelowEmpty { noteIndentation(key, below: parent) }
        isBelowEmpty = true
        table.unreadable.insert(parent)
        mistakes.refuse(key: name)
      } else {
        note(key, name, value, in: &table)
      }
    }
    return table
  }

  private func noteIndentation(_ key: YAMLNode, below parent: String) {
    let column = mistakes.place(of: key).column ?? 1
    let parentColumn = owner.node.value(under: parent)?.key?.column ?? column
    mistakes.note(
      .definitionIndentation, at: key, found: String(column), ["column": String(parentColumn + 2)])
  }

  private func note(_ key: YAMLNode, _ name: String, _ value: YAMLNode, in table: inout Table) {
    if let meant = withoutSlip(key, name, value) {
      guard meant.isRead else {
        table.unreadable.insert(meant.key)
        return
      }
      if !present.contains(meant.key) { table.misspelt[meant.key] = value }
      return
    }
    let missing = keys.filter { !present.contains($0) && table.misspelt[$0] == nil }
    let suggestion =
      mistakes.isFull
      ? nil : FoldedText.nearest(to: name, among: missing) ?? FoldedText.nearest(to: name, among: keys)
    mistakes.note(
      .definitionKeyUnknown, at: key, found: name, ["allowed": keys.sorted(), "suggestion": suggestion ?? ""])
    mistakes.refuse(key: name)
    if let suggestion, missing.contains(suggestion) { table.misspelt[suggestion] = value }
  }

  /// Notes a mistake in the writing of a key; returns the key that was meant, and whether its value can be read.
  private func withoutSlip(_ key: YAMLNode, _ name: String, _ value: YAMLNode) -> (key: String, isRead: Bool)? {
    let scalars = Array(name.unicodeScalars)
    if value.isPlain, value.text == "", let meant = Vocabulary.keyWithoutSpace(scalars), keys.contains(meant) {
      let place = mistakes.place(of: key)
      mistakes.note(
        .definitionColonSpace,
        at: SourcePlace(
          file: place.file, line: place.line, column: place.column.map { $0 + meant.unicodeScalars.count }),
        found: meant)
      return (meant, false)
    }
    let plain = String(
      String.UnicodeScalarView(HiddenSpace.removed(from: scalars.filter { !TypographicQuotes.isOne($0) }))
    ).trimmingWhitespace
    guard plain != name, keys.contains(plain) else { return nil }
    let space = scalars.first(where: HiddenSpace.isOne)
    mistakes.note(
      space == nil ? .definitionQuotes : .definitionSpace, at: key, found: space.map(SpacingSlips.name) ?? name)
    return (plain, true)
  }
}

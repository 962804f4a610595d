import Formats
import Model

/// Tables, whose keys are fixed or chosen freely.
extension Entry {
  /// The mapping, limited to the keys of `kind`.
  ///
  /// A value under a misspelt key is read as that of the key that was meant, so that nothing else is found missing.
  func table(_ kind: TableKeys) -> Table? {
    guard node.isMapping else { return noteNoTable(kind) }
    guard !node.hasOnlyKeys(kind.all), let values = values() else { return Table(owner: self) }
    return MisspeltKeys(owner: self, keys: kind.all).read(values)
  }

  /// The mapping with freely chosen keys, in the order of the file.
  func unrestrictedTable() -> [(String, Entry)]? {
    values()?.map { ($0.key?.text ?? "", Entry(node: $0, mistakes: mistakes)) }
  }

  /// The values of a mapping whose keys are all texts.
  private func values() -> [YAMLNode]? {
    guard let values = node.values else { return noteInvalid("table") }
    guard !values.allSatisfy(Self.hasName) else { return values }
    for value in values where value.key?.isText != true {
      mistakes.note(.definitionValueWrong, at: value.key ?? value, ["wanted": "word"])
    }
    return values.filter(Self.hasName)
  }

  /// Whether the key is a text and was not set aside because it was given before.
  private static func hasName(_ value: YAMLNode) -> Bool {
    value.key?.isText == true && !value.isUnderRepeatedKey
  }

  /// Whether a key of the mapping was given twice.
  var hasRepeatedKeys: Bool {
    mistakes.hasRepeatedKeys && node.values?.allSatisfy { !$0.isUnderRepeatedKey } == false
  }

  /// The mapping with freely chosen keys; it must not be empty.
  func nonEmptyTable() -> [(String, Entry)]? {
    guard let table = unrestrictedTable() else { return nil }
    if table.isEmpty { noteAtKey(.definitionListEmpty) }
    return table
  }

  private func noteNoTable(_ kind: TableKeys) -> Table? {
    guard let text = plainText, node.isPlain, let key = Vocabulary.keyWithoutSpace(text.unicodeScalars) else {
      return noteInvalid("table")
    }
    let place = place
    mistakes.note(
      .definitionColonSpace,
      at: SourcePlace(
        file: place.file, line: place.line, column: place.column.map { $0 + key.unicodeScalars.count }), found: key)
    return nil
  }
}

extension YAMLNode {
  /// Whether the key of the value was given before, so that it was set aside.
  fileprivate var isUnderRepeatedKey: Bool { key?.withBytes(SyntaxRepair.isSetAside) == true }
}

import Model

/// A mapping whose keys have been checked.
struct Table {
  let owner: Entry

  subscript(key: String) -> Entry? {
    owner.node.value(under: key).map { Entry(node: $0, mistakes: owner.mistakes) }
  }

  /// The entry under `key`.
  ///
  /// If it is missing, this is noted at the key of the table or where the table begins.
  func required(_ key: String) -> Entry? {
    if let entry = self[key] { return entry }
    owner.noteAtKey(.definitionKeyMissing, ["key": key])
    return nil
  }
}

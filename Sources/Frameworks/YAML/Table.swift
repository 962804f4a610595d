import Model

/// A mapping whose keys have been checked.
struct Table {
  private let entries: [String: Entry]
  let owner: Entry

  init(entries: [String: Entry], owner: Entry) {
    self.entries = entries
    self.owner = owner
  }

  subscript(key: String) -> Entry? { entries[key] }

  /// The entry under `key`; its absence is noted where the table begins, or at the key that it stands under.
  func required(_ key: String) -> Entry? {
    if let entry = entries[key] { return entry }
    owner.noteAtKey(.definitionKeyMissing, ["key": key])
    return nil
  }
}

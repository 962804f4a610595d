import Formats
import Model

/// A mapping whose keys have been checked.
struct Table {
  let owner: Entry
  /// The values under misspelt keys, by the key that was meant.
  var misspelt: [String: YAMLNode] = [:]
  /// Keys whose value cannot be read because of a mistake that has been noted.
  var unreadable: Set<String> = []

  subscript(key: String) -> Entry? {
    guard let node = owner.node.value(under: key) ?? misspelt[key], unreadable.isEmpty || !unreadable.contains(key)
    else { return nil }
    return Entry(node: node, mistakes: owner.mistakes)
  }

  /// Whether there is a value that cannot be read because of a mistake that has been noted.
  func isUnreadable(_ key: String) -> Bool { unreadable.contains(key) }

  /// The entry under `key`.
  ///
  /// If it is missing, this is noted at the key of the table or where the table begins.
  func required(_ key: String) -> Entry? {
    if let entry = self[key] { return entry }
    if !unreadable.contains(key), !owner.hasRepeatedKeys { owner.noteAtKey(.definitionKeyMissing, ["key": key]) }
    return nil
  }

  /// Notes that exactly one of `keys` is needed, unless one of them cannot be read.
  func noteShape(_ keys: [String]) {
    if unreadable.isEmpty, !owner.hasRepeatedKeys { owner.note(.definitionRuleShape, ["wanted": keys]) }
  }
}

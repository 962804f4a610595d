/// Words of the catalogue by their key, for a value that each language says in its own way.
package struct PhraseKey: Hashable, Sendable {
  package let key: String

  package init(_ key: String) { self.key = key }
}

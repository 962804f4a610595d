/// The key of a phrase in the catalogues, for a value that must be translated.
package struct PhraseKey: Hashable, Sendable {
  package let key: String

  package init(_ key: String) { self.key = key }
}

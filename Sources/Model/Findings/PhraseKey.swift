/// The key of a phrase in the catalogue, for a value that is worded differently in each language.
package struct PhraseKey: Hashable, Sendable {
  package let key: String

  package init(_ key: String) { self.key = key }
}

/// A phrase of the catalogue, by its key, with the values that it puts in.
///
/// It stands for a value that each language says in its own way.
package struct PhraseKey: Hashable, Sendable {
  package let key: String
  /// The values, by the names that the phrase uses.
  package let arguments: FindingArguments

  package init(_ key: String, _ arguments: FindingArguments = [:]) {
    self.key = key
    self.arguments = arguments
  }
}

/// A phrase of the catalogue, by its key, with the values that are inserted in it.
///
/// It is used for a value that is worded differently in each language.
package struct PhraseKey: Hashable, Sendable {
  package let key: String
  /// The values to insert, under the names that the phrase uses.
  package let arguments: FindingArguments

  package init(_ key: String, _ arguments: FindingArguments = [:]) {
    self.key = key
    self.arguments = arguments
  }
}

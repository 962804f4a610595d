/// A level of a rating scale, or a state outside it.
package struct Level: Hashable, Sendable {
  /// The word that data files use, such as `approaches`.
  package var code: String
  package var title: String
  /// The letter or sign shown in a table cell, so that readers do not depend on colour.
  package var symbol: String
  /// Other labels that data files use.
  package var otherNames: [String]

  package init(code: String, title: String, symbol: String, otherNames: [String] = []) {
    self.code = code
    self.title = title
    self.symbol = symbol
    self.otherNames = otherNames
  }
}

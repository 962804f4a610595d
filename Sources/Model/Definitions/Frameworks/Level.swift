/// A level of a rating scale, or a state outside it.
package struct Level: Hashable, Sendable {
  /// The code that data files use, for example `approaches`.
  package var code: String
  package var title: String
  /// The symbol that table cells show, so that a reader does not depend on colour.
  package var symbol: String
  /// Other labels that data files use for this level.
  package var otherNames: [String]

  package init(code: String, title: String, symbol: String, otherNames: [String] = []) {
    self.code = code
    self.title = title
    self.symbol = symbol
    self.otherNames = otherNames
  }
}

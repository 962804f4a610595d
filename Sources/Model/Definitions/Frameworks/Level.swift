/// One step of a scale, or one state outside it.
package struct Level: Hashable, Sendable {
  /// As data files write it, such as `approaches`.
  package var code: String
  package var title: String
  /// What stands in a cell, so that colour is never needed.
  package var symbol: String
  /// Further labels that data files use.
  package var otherNames: [String]

  package init(code: String, title: String, symbol: String, otherNames: [String] = []) {
    self.code = code
    self.title = title
    self.symbol = symbol
    self.otherNames = otherNames
  }
}

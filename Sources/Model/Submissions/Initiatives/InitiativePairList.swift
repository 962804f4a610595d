/// The pairs that a comparison lists, and how many more there are.
package struct InitiativePairList: Hashable, Sendable {
  /// The strongest first.
  package var pairs: [InitiativePair]
  /// Candidates beyond what is listed: where thousands of texts resemble one another, not all pairs are worth reading.
  package var unlistedCount: Int

  package init(_ pairs: [InitiativePair] = [], unlistedCount: Int = 0) {
    self.pairs = pairs
    self.unlistedCount = unlistedCount
  }
}

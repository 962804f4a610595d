/// Which ratings are, or may be, adopted from the provider of a common input.
package struct CommonInputIndex {
  private let uses: [Key: CommonInputUse]

  private struct Key: Hashable {
    let framework: String
    let year: Int
    let indicator: String
  }

  package init(_ uses: [CommonInputUse]) {
    self.uses = Dictionary(
      uses.map { (Key(framework: $0.framework, year: $0.year, indicator: $0.input.indicator), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The provider whose input the rating is; nil for a rating of the entity's own.
  ///
  /// - Returns: the provider, and whether it is known that the entity adopted its input.
  package func provider(
    framework: String, year: Int, indicator: String, entity: String
  ) -> (code: String, isKnown: Bool)? {
    guard let use = uses[Key(framework: framework, year: year, indicator: indicator)] else { return nil }
    if use.adopted.contains(entity) { return (use.input.provider, true) }
    return use.possiblyAdopted.contains(entity) ? (use.input.provider, false) : nil
  }
}

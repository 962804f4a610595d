/// How a recommendation relates to an earlier one.
package struct RecommendationLink: Hashable, Sendable {
  package var kind: Kind
  /// The id of the other recommendation.
  package var target: String

  package init(_ kind: Kind, _ target: String) {
    self.kind = kind
    self.target = target
  }

  package enum Kind: String, CaseIterable, Sendable {
    /// It asks the same again; the two are counted once.
    case repeats
    /// It takes the place of the earlier one, which no longer counts.
    case supersedes
    /// It builds on the earlier one, recalls it, or concerns the same matter.
    case cites
    /// The other recommendation or document resulted from this one.
    case answeredBy = "answered-by"
  }
}

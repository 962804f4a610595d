/// Two initiatives that may have to do with each other, and what points to it; never a verdict.
package struct InitiativePair: Hashable, Sendable {
  /// Their positions in the list that was compared; `first` is less than `second`.
  package var first: Int
  package var second: Int
  package var kind: Kind
  /// From 0 to 1; comparable only among pairs scored with the same weights.
  package var score: Double
  /// What the score consists of, strongest first.
  package var evidence: [Evidence]

  package init(first: Int, second: Int, kind: Kind, score: Double, evidence: [Evidence] = []) {
    self.first = first
    self.second = second
    self.kind = kind
    self.score = score
    self.evidence = evidence
  }

  /// How the two may be related.
  package enum Kind: String, CaseIterable, Sendable {
    /// One initiative told twice.
    case same
    /// Parts of one programme.
    case part
    /// Initiatives with an overlapping purpose.
    case overlap
    /// The same entity's initiative of the year before, with its text unchanged.
    case unchanged
    /// Texts that share only what a template repeats.
    case template
    /// Nothing points to a relation.
    case none
  }

  /// One fact that points to a relation or away from it.
  package struct Evidence: Hashable, Sendable {
    /// What kind of fact, such as `text` or `programme`; a key of the weights.
    package var feature: String
    /// From 0 to 1.
    package var value: Double
    /// What was found, such as the shared name; empty if the value says all.
    package var found: String

    package init(feature: String, value: Double, found: String = "") {
      self.feature = feature
      self.value = value
      self.found = found
    }
  }
}

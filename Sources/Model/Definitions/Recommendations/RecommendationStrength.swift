/// How strongly a paragraph asks, by its operative verb, from the weakest to the strongest.
package enum RecommendationStrength: String, CaseIterable, Sendable {
  /// The verb was not seen.
  case unknown
  case welcomes
  case invites
  case encourages
  case recommends
  case callsUpon = "calls-upon"
  case urges
  case requests
  case decides

  /// The position among the verbs, from 1; nil if the verb was not seen, since nothing can be said about it.
  ///
  /// The order is ours: UN practice has no official one.
  package var rank: Int? { self == .unknown ? nil : Self.allCases.firstIndex(of: self) }
}

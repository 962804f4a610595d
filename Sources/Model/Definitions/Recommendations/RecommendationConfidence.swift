/// How well a recommendation is known.
package enum RecommendationConfidence: String, CaseIterable, Sendable {
  /// The full text was read.
  case read
  /// An excerpt or a summary was read.
  case excerpt
  /// Nothing was read: the recommendation is unconfirmed, and is marked so wherever it is shown.
  case memory
}

/// Who or what determined a rating.
package enum RatingOrigin: String, CaseIterable, Sendable {
  /// The entity itself.
  case claimed
  /// The answers to the questions of the indicator.
  case derived
  /// A reviewer.
  case reviewed
}

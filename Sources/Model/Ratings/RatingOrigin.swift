/// Whether a rating was claimed, derived or reviewed.
package enum RatingOrigin: String, CaseIterable, Sendable {
  /// The entity rated itself.
  case claimed
  /// The program derived the rating from answers.
  case derived
  /// A reviewer set the rating.
  case reviewed
}

/// Who says that a rating is what it is.
package enum RatingOrigin: String, CaseIterable, Sendable {
  /// The entity itself.
  case claimed
  /// The answers to the criteria.
  case derived
  /// The reviewer.
  case reviewed
}

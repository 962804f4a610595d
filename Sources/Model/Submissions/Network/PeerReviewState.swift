/// Whether a peer review has taken place.
package enum PeerReviewState: String, CaseIterable, Sendable {
  case done
  /// The review is still to come, by the day that is planned.
  case due
  /// The day that was planned has passed, and the review is not known to have taken place.
  case overdue
  /// Neither a date of the review nor a day for it is known.
  case undated
}

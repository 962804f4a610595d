import Model

/// Rules that look at the same subjects; all of them look at a subject before the next one's turn comes.
package enum ReviewStep: Sendable {
  /// Each indicator that was rated from answers.
  case indicators([any ReviewRule<ReviewedIndicator>])
  /// Each rating that has a rating of the year before.
  case ratings([any ReviewRule<RatingPair>])
  /// The submission as a whole.
  case submission([any ReviewRule<ReviewedSubmission>])
}

import Model

/// A group of rules that check the same kind of subject.
///
/// All rules of the group check one subject before any of them checks the next.
package enum ReviewStep: Sendable {
  /// Rules for each indicator with a derived rating.
  case indicators([any ReviewRule<ReviewedIndicator>])
  /// Rules for each rating of an indicator that was also rated the year before.
  case ratings([any ReviewRule<RatingPair>])
  /// Rules for the submission as a whole.
  case submission([any ReviewRule<ReviewedSubmission>])
}

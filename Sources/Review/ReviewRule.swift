import Model

/// A review rule, which checks one subject and reports what is inconsistent in it.
///
/// To add a rule, write it in one file in `Rules`, list it in `SubmissionReview.steps`, and add a test file for it.
///
/// ```swift
/// struct RatingChanged: ReviewRule {
///   let codes: [FindingCode] = [.ratingJump]
///
///   func findings(on pair: RatingPair) -> [Finding] {
///     pair.before.rating == pair.now.rating ? [] : [pair.finding(.ratingJump)]
///   }
/// }
/// ```
package protocol ReviewRule<Subject>: Sendable {
  /// What the rule checks.
  associatedtype Subject

  /// The codes of all findings that the rule can report.
  var codes: [FindingCode] { get }

  func findings(on subject: Subject) -> [Finding]
}

import Model

/// One rule of the review: it looks at a subject and tells with findings what does not fit together.
///
/// A new rule takes a file of its own in `Rules`, a place in `SubmissionReview.steps`, and a test of its own.
package protocol ReviewRule<Subject>: Sendable {
  /// What the rule looks at.
  associatedtype Subject

  /// The codes of all findings that the rule can give.
  var codes: [FindingCode] { get }

  func findings(on subject: Subject) -> [Finding]
}

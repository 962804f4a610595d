/// Which ratings a percentage is taken of.
package enum Denominator: String, CaseIterable, Sendable {
  /// Ratings on the scale only.
  case rated
  /// Ratings on the scale and those that are not applicable.
  case ratedAndNotApplicable = "rated-and-not-applicable"
  /// Every rating that was expected, reported or not.
  case expected
}

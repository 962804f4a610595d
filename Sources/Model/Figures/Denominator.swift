/// The ratings that the denominator of a share counts: those on the scale, and some or all of those outside it.
///
/// ```swift
/// var distribution = Distribution(levelCount: 4)
/// distribution.count(.level(3))
/// distribution.count(.notApplicable)
/// print(distribution.total(.rated))  // 1
/// print(distribution.total(.ratedAndNotApplicable))  // 2
/// ```
package enum Denominator: String, CaseIterable, Sendable {
  /// Ratings on the scale only.
  case rated
  /// Ratings on the scale and ratings that are not applicable.
  case ratedAndNotApplicable = "rated-and-not-applicable"
  /// All ratings that were expected, whether reported or not.
  case expected

  /// The states outside the scale that the denominator counts.
  package var states: [Rating] {
    switch self {
    case .rated: []
    case .ratedAndNotApplicable: [.notApplicable]
    case .expected: Rating.outsideScale
    }
  }
}

/// What a share of ratings is taken of: the ratings on the scale, and the states outside it that are counted with them.
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
  /// Ratings on the scale and those that are not applicable.
  case ratedAndNotApplicable = "rated-and-not-applicable"
  /// Every rating that was expected, reported or not.
  case expected

  /// The states outside the scale that are counted.
  package var states: [Rating] {
    switch self {
    case .rated: []
    case .ratedAndNotApplicable: [.notApplicable]
    case .expected: Rating.outsideScale
    }
  }
}

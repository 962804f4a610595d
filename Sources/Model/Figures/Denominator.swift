/// What a share of ratings is taken of: the ratings on the scale, and the states outside it that are counted with them.
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

/// The number of ratings at each level and in each state outside the scale.
///
/// ```swift
/// var distribution = Distribution(levelCount: 4)
/// distribution.count(.level(2), times: 3)
/// distribution.count(.level(0))
/// distribution.count(.notReported)
/// print(distribution.rated, distribution.expected)  // 4 5
/// print(Share(distribution.atLeast(2), of: distribution.total(.rated)).roundedPercent!)  // 75
/// ```
package struct Distribution: Hashable, Sendable {
  /// The number of ratings at each level, from the lowest to the highest.
  package private(set) var levels: [Int]
  package private(set) var notApplicable = 0
  package private(set) var notReported = 0
  package private(set) var underReview = 0

  package init(levelCount: Int) { levels = Array(repeating: 0, count: levelCount) }

  package mutating func count(_ rating: Rating, times: Int = 1) {
    switch rating {
    case .level(let position): levels[position] += times
    case .notApplicable: notApplicable += times
    case .notReported: notReported += times
    case .underReview: underReview += times
    }
  }

  package mutating func add(_ other: Distribution) {
    for position in levels.indices { levels[position] += other.levels[position] }
    notApplicable += other.notApplicable
    notReported += other.notReported
    underReview += other.underReview
  }

  /// The number of ratings on the scale.
  package var rated: Int { levels.reduce(0, +) }

  /// The number of ratings that were expected.
  package var expected: Int { rated + notApplicable + notReported + underReview }

  /// The number of ratings at the level `position` or higher.
  package func atLeast(_ position: Int) -> Int { levels[position...].reduce(0, +) }

  package subscript(rating: Rating) -> Int {
    switch rating {
    case .level(let position): levels[position]
    case .notApplicable: notApplicable
    case .notReported: notReported
    case .underReview: underReview
    }
  }

  package func total(_ denominator: Denominator) -> Int {
    denominator.states.reduce(rated) { $0 + self[$1] }
  }
}

/// A share, stored as two counts and rounded only when it is shown.
///
/// ```swift
/// let share = Share(2, of: 3)
/// print(share.roundedPercent!)  // 67
/// print(Share(0, of: 0).roundedPercent as Any)  // nil
/// ```
package struct Share: Hashable, Sendable {
  package var part: Int
  package var whole: Int

  package init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Nil if `whole` is zero.
  package var percent: Double? { whole == 0 ? nil : 100 * Double(part) / Double(whole) }

  /// The percentage, rounded half up to a whole number; nil if `whole` is zero.
  ///
  /// It is calculated with whole numbers only.
  package var roundedPercent: Int? { whole == 0 ? nil : (200 * part + whole) / (2 * whole) }
}

/// How many ratings there are at each level and in each state outside the scale.
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
  /// By position on the scale, lowest level first.
  package private(set) var levels: [Int]
  package private(set) var notApplicable = 0
  package private(set) var notReported = 0
  package private(set) var underReview = 0
  /// The number of ratings whose level the answers do not decide.
  package private(set) var open = 0
  /// The number of open ratings by the lowest level that they may turn out to be.
  private var openLowest: [Int]
  /// The number of open ratings by the highest level that they may turn out to be.
  private var openHighest: [Int]

  package init(levelCount: Int) {
    levels = Array(repeating: 0, count: levelCount)
    openLowest = levels
    openHighest = levels
  }

  /// Counts a final rating, with the levels that it may turn out to be if it is open.
  package mutating func count(_ rating: IndicatorRating) {
    count(rating.final)
    guard rating.final == .open, !levels.isEmpty else { return }
    let possible = rating.possibleLevels ?? 0...levels.count - 1
    openLowest[possible.lowerBound] += 1
    openHighest[min(possible.upperBound, levels.count - 1)] += 1
  }

  package mutating func count(_ rating: Rating, times: Int = 1) {
    switch rating {
    case .level(let position): levels[position] += times
    case .notApplicable: notApplicable += times
    case .notReported: notReported += times
    case .underReview: underReview += times
    case .open: open += times
    }
  }

  package mutating func add(_ other: Distribution) {
    for position in levels.indices {
      levels[position] += other.levels[position]
      openLowest[position] += other.openLowest[position]
      openHighest[position] += other.openHighest[position]
    }
    notApplicable += other.notApplicable
    notReported += other.notReported
    underReview += other.underReview
    open += other.open
  }

  /// The number of ratings on the scale.
  package var rated: Int { levels.reduce(0, +) }

  /// The number of ratings that were expected, whether reported or not.
  package var expected: Int { rated + notApplicable + notReported + underReview + open }

  /// The number of ratings at the level `position` or above.
  package func atLeast(_ position: Int) -> Int { levels[position...].reduce(0, +) }

  /// The number of open ratings that are at the level `position` or above whatever the missing answers are.
  package func openSurely(atLeast position: Int) -> Int { openLowest[position...].reduce(0, +) }

  /// The number of open ratings that may turn out to be at the level `position` or above.
  package func openPossibly(atLeast position: Int) -> Int { openHighest[position...].reduce(0, +) }

  package subscript(rating: Rating) -> Int {
    switch rating {
    case .level(let position): levels[position]
    case .notApplicable: notApplicable
    case .notReported: notReported
    case .underReview: underReview
    case .open: open
    }
  }

  package func total(_ denominator: Denominator) -> Int {
    denominator.states.reduce(rated) { $0 + self[$1] }
  }
}

/// A share, stored as two counts.
///
/// It is rounded only for display.
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

  /// Nil if the whole is zero.
  package var percent: Double? { whole == 0 ? nil : 100 * Double(part) / Double(whole) }

  /// The percentage as a whole number, calculated without floating point.
  ///
  /// Halves are rounded up.
  package var roundedPercent: Int? { whole == 0 ? nil : (200 * part + whole) / (2 * whole) }
}

/// How claimed ratings agree with derived or reviewed ratings: the full table of pairs, and weighted kappas.
///
/// Kappa is the agreement beyond chance, with disagreements weighted by their distance on the scale. It is misleading
/// if nearly all ratings are at one level, so it is always shown with the table.
package struct RatingAgreement: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// The indicator's number; nil for all indicators together.
  package var indicator: String?
  /// What claimed ratings are compared with: derived or reviewed ratings.
  package var against: RatingOrigin
  package var table: ConfusionMatrix
  package var linear: Kappa?
  package var quadratic: Kappa?

  package init(
    framework: String, year: Int, indicator: String?, against: RatingOrigin, table: ConfusionMatrix,
    linear: Kappa? = nil, quadratic: Kappa? = nil
  ) {
    self.framework = framework
    self.year = year
    self.indicator = indicator
    self.against = against
    self.table = table
    self.linear = linear
    self.quadratic = quadratic
  }

  /// A weighted kappa, and how much it depends on individual entities.
  package struct Kappa: Hashable, Sendable {
    package var value: Fraction
    /// Nil if there are fewer than ten entities.
    package var interval: Interval?

    package init(value: Fraction, interval: Interval? = nil) {
      self.value = value
      self.interval = interval
    }
  }
}

/// The counts of pairs of ratings: a row for each claimed rating, and a column for each derived or reviewed rating.
package struct ConfusionMatrix: Hashable, Sendable {
  package let levelCount: Int
  /// Rows and columns are the levels from the lowest to the highest, then the states in `Rating.outsideScale`.
  package private(set) var counts: [[Int]]

  package init(levelCount: Int) {
    self.levelCount = levelCount
    let size = levelCount + Rating.outsideScale.count
    counts = Array(repeating: Array(repeating: 0, count: size), count: size)
  }

  package mutating func count(_ claimed: Rating, against other: Rating) {
    counts[index(claimed)][index(other)] += 1
  }

  package subscript(claimed: Rating, against other: Rating) -> Int { counts[index(claimed)][index(other)] }

  /// The number of all pairs.
  package var pairs: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The counts of the pairs in which both ratings are levels.
  package var levels: [[Int]] { counts[..<levelCount].map { Array($0[..<levelCount]) } }

  /// The share of pairs with equal ratings among the pairs in which both ratings are levels.
  package var agreed: Share {
    Share(
      levels.indices.reduce(0) { $0 + levels[$1][$1] }, of: levels.reduce(0) { $0 + $1.reduce(0, +) })
  }

  private func index(_ rating: Rating) -> Int {
    if case .level(let position) = rating { return position }
    return levelCount + (Rating.outsideScale.firstIndex(of: rating) ?? 0)
  }
}

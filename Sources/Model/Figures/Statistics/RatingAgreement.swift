/// How claimed ratings agree with derived or reviewed ratings, the whole table first.
///
/// Kappa is agreement beyond what the two sets of counts would give by chance, with disagreements weighted by their
/// distance on the scale; it collapses where nearly all ratings stand at one level, so it never stands without the table.
package struct RatingAgreement: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// Nil for all indicators together.
  package var indicator: String?
  /// What claims are held against: derived or reviewed.
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

  /// A weighted kappa, and how far it hangs on single entities.
  package struct Kappa: Hashable, Sendable {
    package var value: Fraction
    /// Nil for fewer than ten entities.
    package var interval: Interval?

    package init(value: Fraction, interval: Interval? = nil) {
      self.value = value
      self.interval = interval
    }
  }
}

/// Pairs of ratings counted: a row for each claimed rating, a column for each rating it is held against.
package struct ConfusionMatrix: Hashable, Sendable {
  package let levelCount: Int
  /// Rows and columns stand for the levels, lowest first, then the states of `Rating.outsideScale`.
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

  /// Pairs in all.
  package var pairs: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The pairs of which both are levels of the scale.
  package var levels: [[Int]] { counts[..<levelCount].map { Array($0[..<levelCount]) } }

  /// How many of the pairs on the scale agree.
  package var agreed: Share {
    Share(
      levels.indices.reduce(0) { $0 + levels[$1][$1] }, of: levels.reduce(0) { $0 + $1.reduce(0, +) })
  }

  private func index(_ rating: Rating) -> Int {
    if case .level(let position) = rating { return position }
    return levelCount + (Rating.outsideScale.firstIndex(of: rating) ?? 0)
  }
}

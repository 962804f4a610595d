/// How well claimed ratings agree with derived or reviewed ratings.
///
/// Kappa is the agreement beyond chance, given how often each rating occurs; disagreements are weighted by their
/// distance on the scale. Kappa is misleading if nearly all ratings are at one level, so it is never shown without the
/// table.
package struct RatingAgreement: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// Nil for all indicators together.
  package var indicator: String?
  /// The ratings that claims are compared with: derived or reviewed.
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

  /// The share of pairs on the scale that agree; nil if the claimed or the other ratings are all at one level.
  ///
  /// Ratings that are all alike agree or disagree whatever the entities claim, so their agreement says nothing.
  package var agreed: Share? { table.hasSpread ? table.agreed : nil }

  /// A weighted kappa and its interval.
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

/// Counts of pairs of ratings, with a row for each claimed rating and a column for each rating it is compared with.
package struct ConfusionMatrix: Hashable, Sendable {
  package let levelCount: Int
  /// Rows and columns are the levels, lowest first, then the states of `Rating.outsideScale`.
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

  /// The total number of pairs.
  package var pairs: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The counts of pairs in which both ratings are levels of the scale.
  package var levels: [[Int]] { counts[..<levelCount].map { Array($0[..<levelCount]) } }

  /// Whether, of the pairs on the scale, both the rows and the columns have more than one level.
  package var hasSpread: Bool {
    let rows = levels.count { $0.contains { $0 > 0 } }
    let columns = levels.indices.count { column in levels.contains { $0[column] > 0 } }
    return rows > 1 && columns > 1
  }

  /// The share of pairs on the scale that agree.
  package var agreed: Share {
    Share(
      levels.indices.reduce(0) { $0 + levels[$1][$1] }, of: levels.reduce(0) { $0 + $1.reduce(0, +) })
  }

  private func index(_ rating: Rating) -> Int {
    if case .level(let position) = rating { return position }
    return levelCount + (Rating.outsideScale.firstIndex(of: rating) ?? 0)
  }
}

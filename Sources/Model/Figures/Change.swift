/// How the ratings of the same entities changed between two years under one framework.
package struct Change: Hashable, Sendable {
  package var framework: String
  package var from: Int
  package var to: Int
  /// In the order of the framework's indicators.
  package var indicators: [Movement]
  /// The sign test of each movement, in the order of the framework's indicators.
  package var tests: [SignTest]

  package init(framework: String, from: Int, to: Int, indicators: [Movement], tests: [SignTest] = []) {
    self.framework = framework
    self.from = from
    self.to = to
    self.indicators = indicators
    self.tests = tests
  }

  package var total: Movement { indicators.reduce(into: Movement()) { $0.add($1) } }

  /// The number of ratings that improved, worsened or stayed the same, one for each entity and indicator.
  ///
  /// ```swift
  /// let movement = Change.Movement(improved: 3, unchanged: 5, worsened: 1, notComparable: [.entrant: 2])
  /// print(movement.compared, movement.notComparable)  // 9 2
  /// ```
  package struct Movement: Hashable, Sendable {
    package var improved = 0
    package var unchanged = 0
    package var worsened = 0
    /// The number of ratings that are not comparable, by reason.
    ///
    /// Reasons that do not occur are left out.
    package var reasons: [NotComparable: Int] = [:]

    package init(improved: Int = 0, unchanged: Int = 0, worsened: Int = 0, notComparable: [NotComparable: Int] = [:]) {
      self.improved = improved
      self.unchanged = unchanged
      self.worsened = worsened
      reasons = notComparable
    }

    package var compared: Int { improved + unchanged + worsened }

    /// The number of ratings that are not comparable, for all reasons together.
    package var notComparable: Int { reasons.values.reduce(0, +) }

    package mutating func add(_ other: Movement) {
      improved += other.improved
      unchanged += other.unchanged
      worsened += other.worsened
      reasons.merge(other.reasons, uniquingKeysWith: +)
    }
  }
}

/// The reason why an entity's ratings in two years are not comparable.
///
/// The first reason that applies is used.
package enum NotComparable: String, CaseIterable, Sendable {
  /// The entity was not expected to report in the earlier year and did not.
  case entrant
  /// The entity was no longer expected to report in the later year and did not.
  case leaver
  /// The rating, or the whole report, was not submitted for one of the years.
  case notReported = "not-reported"
  case underReview = "under-review"
  case notApplicable = "not-applicable"
}

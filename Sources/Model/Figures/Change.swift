/// The same entities' ratings in two years of one framework.
package struct Change: Hashable, Sendable {
  package var framework: String
  package var from: Int
  package var to: Int
  /// In the order of the framework's indicators.
  package var indicators: [Movement]
  /// In the order of the framework's indicators; what a sign test says of each movement.
  package var tests: [SignTest]

  package init(framework: String, from: Int, to: Int, indicators: [Movement], tests: [SignTest] = []) {
    self.framework = framework
    self.from = from
    self.to = to
    self.indicators = indicators
    self.tests = tests
  }

  package var total: Movement { indicators.reduce(into: Movement()) { $0.add($1) } }

  /// Counts of entities.
  ///
  /// ```swift
  /// let movement = Change.Movement(improved: 3, unchanged: 5, worsened: 1, notComparable: [.entrant: 2])
  /// print(movement.compared, movement.notComparable)  // 9 2
  /// ```
  package struct Movement: Hashable, Sendable {
    package var improved = 0
    package var unchanged = 0
    package var worsened = 0
    /// Entities that do not compare, by the reason; without reasons that do not occur.
    package var reasons: [NotComparable: Int] = [:]

    package init(improved: Int = 0, unchanged: Int = 0, worsened: Int = 0, notComparable: [NotComparable: Int] = [:]) {
      self.improved = improved
      self.unchanged = unchanged
      self.worsened = worsened
      reasons = notComparable
    }

    package var compared: Int { improved + unchanged + worsened }

    /// Reported in one of the two years only, or outside the scale in one of them.
    package var notComparable: Int { reasons.values.reduce(0, +) }

    package mutating func add(_ other: Movement) {
      improved += other.improved
      unchanged += other.unchanged
      worsened += other.worsened
      reasons.merge(other.reasons, uniquingKeysWith: +)
    }
  }
}

/// Why an entity's ratings of two years do not compare; the first that holds, in this order.
package enum NotComparable: String, CaseIterable, Sendable {
  /// No report was expected of the entity in the earlier year, and none came.
  case entrant
  /// No report is expected of the entity any more, and none came.
  case leaver
  /// Not reported in one of the years, be it the one rating or the whole report.
  case notReported = "not-reported"
  case underReview = "under-review"
  case notApplicable = "not-applicable"
}

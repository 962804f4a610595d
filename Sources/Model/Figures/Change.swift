/// How the ratings of the same entities changed between two years of one framework.
package struct Change: Hashable, Sendable {
  package var framework: String
  package var from: Int
  package var to: Int
  /// In the order of the framework's indicators.
  package var indicators: [Movement]
  /// The tests of the shares: the system, then areas, indicators, kinds of work and types of entity.
  ///
  /// The tests of one grouping form a family, for which p-values are adjusted. The test of the system belongs to a
  /// family with the other change of the system that ends in the same year.
  package var tests: [ChangeTest]

  package init(framework: String, from: Int, to: Int, indicators: [Movement], tests: [ChangeTest] = []) {
    self.framework = framework
    self.from = from
    self.to = to
    self.indicators = indicators
    self.tests = tests
  }

  /// The test of one group; nil if the group was not tested.
  package func test(_ grouping: Grouping, _ key: String) -> ChangeTest? {
    tests.first { $0.grouping == grouping && $0.key == key }
  }

  package var total: Movement { indicators.reduce(into: Movement()) { $0.add($1) } }

  /// How many entities improved, stayed the same, worsened or cannot be compared.
  ///
  /// ```swift
  /// let movement = Change.Movement(improved: 3, unchanged: 5, worsened: 1, notComparable: [.entrant: 2])
  /// print(movement.compared, movement.notComparable)  // 9 2
  /// ```
  package struct Movement: Hashable, Sendable {
    package var improved = 0
    package var unchanged = 0
    package var worsened = 0
    /// Entities that cannot be compared, counted by reason.
    ///
    /// Reasons that do not occur are left out.
    package var reasons: [NotComparable: Int] = [:]
    /// The entities of this movement whose rating is that of a common input, by the provider of the input.
    package var shared: [String: SharedMovement] = [:]

    package init(
      improved: Int = 0, unchanged: Int = 0, worsened: Int = 0, notComparable: [NotComparable: Int] = [:],
      shared: [String: SharedMovement] = [:]
    ) {
      self.improved = improved
      self.unchanged = unchanged
      self.worsened = worsened
      reasons = notComparable
      self.shared = shared
    }

    package var compared: Int { improved + unchanged + worsened }

    /// The number of entities whose ratings cannot be compared, for any reason.
    package var notComparable: Int { reasons.values.reduce(0, +) }

    package mutating func add(_ other: Movement) {
      improved += other.improved
      unchanged += other.unchanged
      worsened += other.worsened
      reasons.merge(other.reasons, uniquingKeysWith: +)
      shared.merge(other.shared) { $0 + $1 }
    }
  }

  /// How many entities with one common input improved, stayed the same or worsened, with the provider itself.
  package struct SharedMovement: Hashable, Sendable {
    package var improved = 0
    package var unchanged = 0
    package var worsened = 0

    package init(improved: Int = 0, unchanged: Int = 0, worsened: Int = 0) {
      self.improved = improved
      self.unchanged = unchanged
      self.worsened = worsened
    }

    package var compared: Int { improved + unchanged + worsened }

    static func + (a: SharedMovement, b: SharedMovement) -> SharedMovement {
      SharedMovement(
        improved: a.improved + b.improved, unchanged: a.unchanged + b.unchanged, worsened: a.worsened + b.worsened)
    }
  }
}

/// Why an entity's ratings of two years cannot be compared.
///
/// If several reasons apply, the first one in this order is given.
package enum NotComparable: String, CaseIterable, Sendable {
  /// The entity was not expected to report for the earlier year, and did not.
  case entrant
  /// The entity is no longer expected to report, and did not.
  case leaver
  /// The rating, or the whole report, is missing for one of the years.
  case notReported = "not-reported"
  case underReview = "under-review"
  /// In one of the years, the answers do not decide the level.
  case open
  case notApplicable = "not-applicable"
}

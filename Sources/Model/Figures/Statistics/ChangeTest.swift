/// A test of whether the share of ratings that meet or exceed requirements changed between two years.
///
/// The test compares the same entities: only ratings that are levels of the scale in both years count. If nothing had
/// changed, each unit's ratings of the two years could as well be exchanged; the p-value is the probability that such
/// an exchange, unit by unit at random, gives a difference at least as large as the one observed, in either direction.
///
/// A unit is everything that one entity judged: its own ratings, and those of other entities that adopted them as a
/// common input. All entities report, so units are not a sample; the test is about chance in the ratings.
///
/// ```swift
/// let test = ChangeTest(grouping: .indicator, key: "8", metBefore: 20, metAfter: 31, adjustedPValue: 0.004)
/// print(test.significantDirection == .up)  // true
/// ```
package struct ChangeTest: Hashable, Sendable {
  package var grouping: Grouping
  /// `system`, or the title, number or code that identifies the group.
  package var key: String
  /// The number of ratings that are levels of the scale in both years.
  package var compared: Int
  /// How many of the compared ratings met or exceeded requirements in the earlier year.
  package var metBefore: Int
  package var metAfter: Int
  /// Entities by whether more, as many or fewer of their compared ratings meet requirements in the later year.
  package var entities: Counts
  package var units: Counts
  /// Nil if fewer than `minUnits` units can be compared.
  package var pValue: Double?
  /// The p-value after Holm's correction for all tests of the family.
  package var adjustedPValue: Double?
  /// The number of tests in the family.
  package var familySize: Int

  /// The minimum number of units for a test.
  package static let minUnits = 10
  /// A change is statistically significant if its adjusted p-value is below this.
  package static let significanceLevel = 0.05

  package init(
    grouping: Grouping, key: String, compared: Int = 0, metBefore: Int = 0, metAfter: Int = 0,
    entities: Counts = Counts(), units: Counts = Counts(), pValue: Double? = nil, adjustedPValue: Double? = nil,
    familySize: Int = 0
  ) {
    self.grouping = grouping
    self.key = key
    self.compared = compared
    self.metBefore = metBefore
    self.metAfter = metAfter
    self.entities = entities
    self.units = units
    self.pValue = pValue
    self.adjustedPValue = adjustedPValue
    self.familySize = familySize
  }

  /// The direction of a significant change; nil if the change is not significant or was not tested.
  package var significantDirection: Direction? {
    guard let adjustedPValue, adjustedPValue < Self.significanceLevel else { return nil }
    return metAfter > metBefore ? .up : .down
  }

  /// How many entities, or units, have more, as many or fewer ratings that meet requirements in the later year.
  package struct Counts: Hashable, Sendable {
    package var higher: Int
    package var same: Int
    package var lower: Int

    package init(higher: Int = 0, same: Int = 0, lower: Int = 0) {
      self.higher = higher
      self.same = same
      self.lower = lower
    }

    package var total: Int { higher + same + lower }

    package mutating func count(_ difference: Int) {
      if difference > 0 {
        higher += 1
      } else if difference < 0 {
        lower += 1
      } else {
        same += 1
      }
    }
  }
}

import Model
import Testing

@Suite struct DistributionTests {
  private static let ratings: [Rating] = [
    .level(0), .level(1), .level(1), .level(2), .level(3), .level(3), .level(3), .notApplicable, .notApplicable,
    .notReported, .underReview,
  ]

  private let distribution: Distribution

  init() {
    var distribution = Distribution(levelCount: 4)
    for rating in Self.ratings { distribution.count(rating) }
    self.distribution = distribution
  }

  @Test func everyRatingIsCountedOnce() {
    #expect(distribution.levels == [1, 2, 1, 3])
    #expect(distribution.rated == 7)
    #expect(distribution.notApplicable == 2)
    #expect(distribution.notReported == 1)
    #expect(distribution.underReview == 1)
    #expect(distribution.expected == Self.ratings.count)
    let all = Set(Self.ratings)
    #expect(all.reduce(0) { $0 + distribution[$1] } == Self.ratings.count)
  }

  @Test func atLeastCountsFromALevelUpwards() {
    #expect((0...3).map(distribution.atLeast) == [7, 6, 4, 3])
  }

  @Test func statesOutsideTheScaleAreNotTheLowestLevel() {
    #expect(distribution.total(.rated) == 7)
    #expect(distribution.total(.ratedAndNotApplicable) == 9)
    #expect(distribution.total(.expected) == 11)
  }

  @Test func addingDistributionsAddsTheirCounts() {
    var sum = distribution
    sum.add(distribution)
    var twice = Distribution(levelCount: 4)
    for rating in Self.ratings { twice.count(rating, times: 2) }
    #expect(sum == twice)
  }

  @Test func anEmptyDistributionHasNoTotal() {
    let empty = Distribution(levelCount: 4)
    for denominator in Denominator.allCases { #expect(empty.total(denominator) == 0) }
    #expect(empty.atLeast(2) == 0)
  }
}

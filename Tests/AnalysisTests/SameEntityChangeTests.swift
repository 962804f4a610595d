import Analysis
import Model
import Testing

@Suite struct SameEntityChangeTests {
  private func changes(_ cards: [Scorecard], _ editions: [Edition], _ frameworks: [Framework]? = nil) -> [Change] {
    SmallSystem.figures(cards, editions, frameworks: frameworks ?? [SmallSystem.framework()]).changes
  }

  private static let years = [SmallSystem.edition(2022), SmallSystem.edition(2023)]

  @Test func ratingsOfTheSameEntityAreCompared() {
    let found = changes(
      [
        SmallSystem.card("EXW", 2022, [.level(0), .level(2), .level(3)]),
        SmallSystem.card("EXW", 2023, [.level(3), .level(2), .level(1)]),
        SmallSystem.card("EXH", 2022, [.level(1), .level(1), .level(1)]),
        SmallSystem.card("EXH", 2023, [.level(2), .level(0), .level(1)]),
      ], Self.years)
    #expect(found.map { "\($0.framework) \($0.from)–\($0.to)" } == ["example-1 2022–2023"])
    #expect(
      found.first?.indicators == [
        Change.Movement(improved: 2), Change.Movement(unchanged: 1, worsened: 1),
        Change.Movement(unchanged: 1, worsened: 1),
      ])
    #expect(found.first?.total == Change.Movement(improved: 2, unchanged: 2, worsened: 2))
    #expect(found.first?.total.compared == 6)
  }

  @Test(arguments: [
    (Rating.notApplicable, NotComparable.notApplicable), (.notReported, .notReported), (.underReview, .underReview),
  ])
  func statesOutsideTheScaleAreNotComparable(_ rating: Rating, reason: NotComparable) {
    let found = changes(
      [
        SmallSystem.card("EXW", 2022, [rating, .level(0), rating]),
        SmallSystem.card("EXW", 2023, [.level(3), rating, rating]),
      ], Self.years)
    #expect(found.first?.indicators == Array(repeating: Change.Movement(notComparable: [reason: 1]), count: 3))
    #expect(found.first?.total.notComparable == 3)
  }

  @Test func theFirstOfTwoReasonsIsGiven() {
    let found = changes(
      [
        SmallSystem.card("EXW", 2022, [.notApplicable, .underReview, .notApplicable]),
        SmallSystem.card("EXW", 2023, [.notReported, .notReported, .underReview]),
      ], Self.years)
    #expect(found.first?.indicators.map(\.reasons) == [[.notReported: 1], [.notReported: 1], [.underReview: 1]])
  }

  /// The health agency is expected in both years, the office only from 2023, and the old record in neither.
  @Test func entitiesThatReportedInOneYearAreNotComparable() {
    let all: [Rating] = [.level(0), .level(0), .level(0)]
    let found = changes(
      [
        SmallSystem.card("EXT", 2022, all), SmallSystem.card("EXH", 2023, all), SmallSystem.card("EXN", 2023, all),
      ], Self.years)
    #expect(found.first?.total == Change.Movement(notComparable: [.leaver: 3, .notReported: 3, .entrant: 3]))
  }

  @Test func yearsOfDifferentFrameworksAreNotCompared() {
    let frameworks = [SmallSystem.framework(), SmallSystem.framework("example-2")]
    let editions = [
      SmallSystem.edition(2021), SmallSystem.edition(2022), SmallSystem.edition(2023, "example-2"),
      SmallSystem.edition(2024, "example-2"),
    ]
    let found = changes([], editions, frameworks)
    #expect(found.map { "\($0.framework) \($0.from)–\($0.to)" } == ["example-1 2021–2022", "example-2 2023–2024"])
  }

  @Test func parallelFrameworksAreComparedSeparately() {
    let frameworks = [SmallSystem.framework(), SmallSystem.framework("example-2")]
    let editions = [2022, 2023].flatMap { [SmallSystem.edition($0), SmallSystem.edition($0, "example-2")] }
    let found = changes([], editions, frameworks)
    #expect(found.map { "\($0.framework) \($0.from)–\($0.to)" } == ["example-1 2022–2023", "example-2 2022–2023"])
  }

  @Test func aYearWithoutAnEditionIsSkipped() {
    let found = changes([], [SmallSystem.edition(2020), SmallSystem.edition(2023)])
    #expect(found.map { [$0.from, $0.to] } == [[2020, 2023]])
  }

  @Test func aSingleYearHasNoChange() {
    #expect(changes([], [SmallSystem.edition(2023)]) == [])
  }
}

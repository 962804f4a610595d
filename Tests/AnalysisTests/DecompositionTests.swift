import Model
import Testing

@testable import Analysis

@Suite struct DecompositionTests {
  private static let years = [SmallSystem.edition(2022), SmallSystem.edition(2023)]

  private func decomposition(_ cards: [Scorecard]) -> Decomposition? {
    let editions = Self.years.map { edition in
      let own = cards.filter { $0.year == edition.year }
      let absent = SmallSystem.population.coverage(of: own, edition: edition, isExpected: true, seenBefore: []).absent
      return EditionCells(
        cards: own, absent: absent, edition: edition, framework: SmallSystem.framework(),
        population: SmallSystem.population)
    }
    return Decomposition(
      EditionPair(earlier: editions[0], later: editions[1], population: SmallSystem.population))
  }

  private func parts(_ found: Decomposition?) -> [Decomposition.Part: Int] {
    (found?.parts ?? [:]).mapValues(\.numerator).filter { $0.value != 0 }
  }

  /// From 2 of 4 to 3 of 5: M and R change by 1, and the denominator is 4 · 5 · 9 = 180.
  @Test func everyPartFollowsTheFormula() {
    let found = decomposition([
      SmallSystem.card("EXW", 2022, [.level(2), .level(0), .level(1)]),
      SmallSystem.card("EXW", 2023, [.level(2), .level(2), .notApplicable]),
      SmallSystem.card("EXH", 2022, [.level(2), .notApplicable, .notReported]),
      SmallSystem.card("EXH", 2023, [.notReported, .notApplicable, .underReview]),
      SmallSystem.card("EXN", 2023, [.level(3), .level(0), .level(1)]),
    ])
    #expect(found?.before == Share(2, of: 4))
    #expect(found?.after == Share(3, of: 5))
    #expect(found?.change == Fraction(18, over: 180))
    #expect(found?.parts[.sameEntities]?.denominator == 180)
    // 2 · 4 · 5 ΔM - (2 · 5 + 3 · 4) ΔR = 40 ΔM - 22 ΔR
    #expect(
      parts(found) == [.sameEntities: 40, .notApplicable: 22, .notReported: -40 + 22, .entrants: 40 - 3 * 22])
  }

  @Test func theRatingsOfLeaversAreRemoved() {
    let found = decomposition([
      SmallSystem.card("EXW", 2022, [.level(2), .level(0), .notApplicable]),
      SmallSystem.card("EXW", 2023, [.level(2), .level(0), .notApplicable]),
      SmallSystem.card("EXT", 2022, [.level(3), .level(3), .notReported]),
    ])
    // From 3 of 4 to 1 of 2: 16 ΔM - 10 ΔR, divided by 4 · 2 · 6.
    #expect(parts(found) == [.leavers: -32 + 20])
    #expect(found?.change == Fraction(-12, over: 48))
  }

  @Test func anExpectedEntityThatDidNotReportIsNotALeaver() {
    let found = decomposition([
      SmallSystem.card("EXW", 2022, [.level(2), .level(0), .level(0)]),
      SmallSystem.card("EXW", 2023, [.level(2), .level(0), .level(0)]),
      SmallSystem.card("EXH", 2022, [.level(0), .level(0), .level(0)]),
    ])
    #expect(Set(parts(found).keys) == [.notReported])
    #expect(found?.change == found?.parts[.notReported])
  }

  @Test func changesByReviewersAreRevisions() throws {
    var reviewed = SmallSystem.card("EXW", 2023, [.level(2), .level(2), .level(2)])
    reviewed.ratings[0] = IndicatorRating(
      claimed: .level(2), reviewed: .level(1), final: .level(1), finalRatingOrigin: .reviewed)
    reviewed.ratings[1] = IndicatorRating(
      claimed: .notApplicable, reviewed: .level(2), final: .level(2), finalRatingOrigin: .reviewed)
    let found = try #require(
      decomposition([SmallSystem.card("EXW", 2022, [.level(1), .level(2), .level(1)]), reviewed]))
    // From 1 of 3 to 2 of 3: 18 ΔM - 9 ΔR, divided by 54. Without reviews, the first and third indicators would have
    // risen, and the second would have become not applicable.
    #expect(parts(found) == [.sameEntities: 36, .notApplicable: -18 + 9, .revisions: -18 + 18 - 9])
    #expect(found.change == Fraction(18, over: 54))
  }

  @Test func aYearWithoutRatingsHasNoDecomposition() {
    let all: [Rating] = [.level(2), .level(2), .level(2)]
    #expect(decomposition([SmallSystem.card("EXW", 2022, all)]) == nil)
    #expect(decomposition([SmallSystem.card("EXW", 2023, all)]) == nil)
  }

  @Test func figuresContainTheDecompositionsOfAllYears() {
    let cards = (2021...2023).map { SmallSystem.card("EXW", $0, [.level($0 - 2020), .level(1), .level(1)]) }
    let found = SmallSystem.figures(cards, (2021...2023).map { SmallSystem.edition($0) }).decompositions
    #expect(found.map { "\($0.from)–\($0.to)" } == ["2021–2022", "2022–2023"])
    #expect(found.map { $0.change.value } == [1.0 / 3, 0])
  }

  /// Whatever happens to the ratings, the parts add up to the change exactly.
  @Test(arguments: 0..<200)
  func partsAddUpToTheChange(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let states: [Rating] = [
      .level(0), .level(1), .level(2), .level(3), .notApplicable, .notReported, .underReview,
    ]
    func rating() -> Rating { states.randomElement(using: &generator)! }
    func cell() -> IndicatorRating {
      let claimed = rating()
      guard Int.random(in: 0..<4, using: &generator) == 0 else {
        return IndicatorRating(claimed: claimed, final: claimed, finalRatingOrigin: .claimed)
      }
      let reviewed = rating()
      return IndicatorRating(claimed: claimed, reviewed: reviewed, final: reviewed, finalRatingOrigin: .reviewed)
    }
    var cards: [Scorecard] = []
    for entity in ["EXW", "EXH", "EXN", "EXT"] + SmallSystem.many(seed % 40) {
      for year in [2022, 2023] where Int.random(in: 0..<5, using: &generator) > 0 {
        cards.append(
          Scorecard(framework: "example-1", year: year, entity: entity, ratings: [cell(), cell(), cell()]))
      }
    }
    guard let found = decomposition(cards) else { return }
    let sum = found.parts.values.reduce(0) { $0 + $1.numerator }
    #expect(sum == found.change.numerator)
    #expect(found.parts.values.allSatisfy { $0.denominator == found.change.denominator })
    let shares = [2022, 2023].map { year in
      let rated = cards.filter { $0.year == year }.flatMap(\.ratings).map(\.final).filter(\.isLevel)
      return Share(rated.count { $0 == .level(2) || $0 == .level(3) }, of: rated.count)
    }
    #expect([found.before, found.after] == shares)
  }
}

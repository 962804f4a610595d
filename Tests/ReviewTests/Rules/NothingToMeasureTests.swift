import Model
import Testing

@testable import Review

@Suite struct NothingToMeasureTests {
  private func findings(
    _ rating: Rating?, undefined: [Int], hasWork: Bool = true, isProvisional: Bool = true, claim: Rating? = nil,
    mistakes: KnownMistakes = KnownMistakes([])
  ) throws -> [Finding] {
    let counting = try #require(WorkMeasureCounters(SmallReview.framework, markers: MarkerScales()))
    let work = hasWork ? WorkTotals(counting: counting, place: SmallReview.place(2, "work.csv")) : nil
    let derived = IndicatorRating(
      claimed: claim,
      derivation: rating.map {
        Derivation(rating: $0, outcomes: [], isProvisional: isProvisional, undefinedMeasures: undefined)
      }, final: claim ?? rating ?? .notReported, finalRatingOrigin: .derived)
    let card = Scorecard(
      framework: SmallReview.framework.id, year: 2025, entity: "EXW", ratings: [.notReported, derived])
    return NothingToMeasure().findings(
      on: ReviewedSubmission(
        SmallReview.submission(work: work), under: SmallReview.framework, card: card, mistakes: mistakes))
  }

  @Test func aMeasureWithoutItemsIsAFinding() throws {
    let found = try findings(.level(0), undefined: [0])
    #expect(found.told == ["warning measure-nothing work.csv:2 2"])
    #expect(found.map(\.arguments) == [["framework": "Example framework"]])
  }

  @Test func measuresWithItemsAndNotApplicableIndicatorsGiveNoFinding() throws {
    #expect(try findings(.level(1), undefined: []) == [])
    #expect(try findings(.notApplicable, undefined: [0]) == [])
    #expect(try findings(.level(0), undefined: [0], hasWork: false) == [])
  }

  @Test func anIndicatorThatNoItemIsAboutIsAFindingUnlessItIsRated() throws {
    #expect(try findings(nil, undefined: []).told == ["warning measure-nothing work.csv:2 2"])
    #expect(try findings(nil, undefined: [], claim: .level(2)) == [])
  }

  @Test func aLevelThatIsSettledWithoutTheMeasureIsNoFinding() throws {
    #expect(try findings(.level(0), undefined: [0], isProvisional: false) == [])
  }

  @Test func whatMayStandInRowsThatCannotBeUsedIsNotLacking() throws {
    let lost = KnownMistakes([Finding(.workKindUnknown, at: SmallReview.place(3, "work.csv"), found: "frob")])
    #expect(try findings(nil, undefined: [], mistakes: lost) == [])
    #expect(try findings(.level(0), undefined: [0], mistakes: lost).count == 1)
  }
}

import Model
import Testing

@testable import Analysis

@Suite struct WhatIfTests {
  /// Water meets or exceeds what applies to it, health is missing on all, and the new office is silent.
  private let cards = [
    SmallSystem.card("EXW", 2023, [.level(3), .level(2), .notApplicable]),
    SmallSystem.card("EXH", 2023, [.level(0), .level(0), .level(0)]),
  ]

  private func results(
    _ cards: [Scorecard], _ years: [Int] = [2023], shared: [Int: Set<String>] = [:]
  ) -> [String: WhatIf.Result] {
    let found = SmallSystem.figures(cards, years.map { SmallSystem.edition($0) }, shared: shared).whatIfs
    return Dictionary(
      found.filter { $0.year == years.last }.map { ("\($0.choice.rawValue)/\($0.key)", $0.result) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func everyDenominatorIsGiven() {
    let found = results(cards)
    #expect(found["of-rated/system"] == .share(Share(2, of: 5)))
    #expect(found["of-rated-and-not-applicable/system"] == .share(Share(2, of: 6)))
    #expect(found["of-expected/system"] == .share(Share(2, of: 9)))
    #expect(found["not-applicable-met/system"] == .share(Share(3, of: 6)))
  }

  @Test func theMeanWeighsEntitiesAlike() {
    #expect(results(cards)["mean-of-entities/system"] == .mean(5_000, of: 2))
  }

  @Test func commonInputsAreLeftOutButForTheirProvider() {
    #expect(results(cards)["without-common-inputs/system"] == nil)
    #expect(
      results(cards, shared: [0: ["EXH", "EXW"]])["without-common-inputs/system"] == .share(Share(1, of: 4)))
  }

  @Test func thePanelReportsInEveryYear() {
    let earlier = SmallSystem.card("EXW", 2022, [.level(1), .level(1), .level(1)])
    #expect(results(cards)["constant-panel/system"] == nil)
    #expect(results(cards + [earlier], [2022, 2023])["constant-panel/system"] == .share(Share(2, of: 2)))
  }

  /// The second indicator belongs to two kinds of work.
  @Test func aKindOfWorkIsGivenWithoutSharedIndicators() {
    let found = results(cards)
    #expect(found["without-shared-indicators/normative"] == .share(Share(1, of: 2)))
    #expect(found["without-shared-indicators/operational"] == nil)
    #expect(found["without-shared-indicators/institutional"] == nil)
  }

  @Test(arguments: [(16, true), (15, false)])
  func ratingsThatAreNearlyAllAlikeAreNamed(_ alike: Int, _ isNamed: Bool) throws {
    let many = SmallSystem.many(20).enumerated().map { position, entity in
      SmallSystem.card(entity, 2023, [.level(position < alike ? 3 : 0), .level(position % 4), .level(position % 4)])
    }
    let figures = SmallSystem.figures(many, [SmallSystem.edition(2023)])
    let found = figures.whatIfs.first { $0.choice == .withoutAlikeRatings }
    #expect((found != nil) == isNamed)
    guard let found else { return }
    #expect(found.alike.map(\.indicator) == ["1"])
    #expect(found.alike.map { [$0.level, $0.count, $0.rated] } == [[3, 16, 20]])
    #expect(found.result == .share(Share(20, of: 40)))
    #expect(found.leftOut == 20)
  }

  /// Where a common input is known, no other group is looked for.
  @Test func ratingsOnACommonInputAreNotNamedAsAlike() {
    let many = SmallSystem.many(20).map { SmallSystem.card($0, 2023, [.level(3), .level(0), .level(1)]) }
    let figures = SmallSystem.figures(many, [SmallSystem.edition(2023)], shared: [0: ["E00", "E01"]])
    let found = figures.whatIfs.first { $0.choice == .withoutAlikeRatings }
    #expect(found?.alike.map(\.indicator) == ["2", "3"])
    #expect(figures.whatIfs.first { $0.choice == .withoutCommonInputs }?.leftOut == 1)
  }
}

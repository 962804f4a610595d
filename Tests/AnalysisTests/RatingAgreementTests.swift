import Model
import Testing

@testable import Analysis

@Suite struct RatingAgreementTests {
  /// An entity's claimed and derived ratings on three indicators.
  private func card(_ entity: String, _ claimed: [Rating?], derived: [Rating?], reviewed: Rating? = nil) -> Scorecard {
    var card = SmallSystem.card(entity, 2023, [.notReported, .notReported, .notReported])
    for position in claimed.indices {
      card.ratings[position].claimed = claimed[position]
      card.ratings[position].derivation = derived[position].map { Derivation(rating: $0, outcomes: []) }
    }
    card.ratings[0].reviewed = reviewed
    return card
  }

  private func agreements(_ cards: [Scorecard]) -> [RatingAgreement] {
    SmallSystem.figures(cards, [SmallSystem.edition(2023)]).ratingAgreements
  }

  @Test(arguments: ReferenceNumbers.kappas)
  func kappasEqualThoseOfScikitLearn(_ reference: (table: [[Int]], linear: Double, quadratic: Double)) throws {
    let table = reference.table.flatMap { $0 }
    let linear = try #require(WeightedKappa.linear.value(of: table, levelCount: reference.table.count))
    let quadratic = try #require(WeightedKappa.quadratic.value(of: table, levelCount: reference.table.count))
    #expect(abs(linear.value - reference.linear) < 1e-12)
    #expect(abs(quadratic.value - reference.quadratic) < 1e-12)
  }

  @Test func pairsWithStatesOutsideTheScaleAreCounted() throws {
    let found = agreements([
      card("EXW", [.level(2), .level(3), nil], derived: [.level(2), .level(1), .level(1)]),
      card("EXH", [.level(2), .notApplicable, .level(0)], derived: [.level(1), .level(1), nil]),
    ])
    #expect(found.map(\.indicator) == [nil, "1", "2"])
    let all = try #require(found.first)
    #expect(all.against == .derived)
    #expect(all.table.pairs == 4)
    #expect(all.table[.notApplicable, against: .level(1)] == 1)
    #expect(all.table[.level(3), against: .level(1)] == 1)
    #expect(all.table[.level(1), against: .level(3)] == 0)
    #expect(all.table.agreed == Share(1, of: 3))
  }

  @Test func reviewedRatingsHaveASeparateTable() {
    let found = agreements([
      card("EXW", [.level(2), .level(2), .level(2)], derived: [.level(2), .level(1), nil], reviewed: .level(3))
    ])
    #expect(found.map(\.against) == [.derived, .derived, .derived, .reviewed, .reviewed])
    #expect(found.last?.table[.level(2), against: .level(3)] == 1)
  }

  /// A derived rating that missing answers could raise is the same as no claim.
  @Test func openRatingsAgreeWithNothing() throws {
    var open = card("EXW", [.level(0), nil, nil], derived: [.level(0), nil, nil])
    open.ratings[0].derivation?.isProvisional = true
    let found = try #require(agreements([open]).first)
    #expect(found.table[.level(0), against: .open] == 1)
    #expect(found.table.agreed == Share(0, of: 0))
    #expect(found.agreed == nil && found.linear == nil)
  }

  @Test func ratingsAtOneLevelHaveNoAgreement() throws {
    let found = try #require(
      agreements([
        card("EXW", [.level(1), .level(2), nil], derived: [.level(1), .level(1), nil])
      ]).first)
    #expect(found.table.agreed == Share(1, of: 2))
    #expect(!found.table.hasSpread)
    #expect(found.agreed == nil && found.quadratic == nil)
  }

  @Test func withoutPairsThereIsNoAgreement() {
    #expect(agreements([card("EXW", [.level(2), nil, nil], derived: [nil, .level(1), nil])]) == [])
  }

  /// If nearly all ratings are at one level, agreement is high but no better than chance.
  @Test func theTableShowsAgreementThatKappaHides() throws {
    let cards = SmallSystem.many(20).enumerated().map { position, entity in
      card(
        entity, [position == 0 ? .level(1) : .level(2), nil, nil],
        derived: [position == 1 ? .level(1) : .level(2), nil, nil])
    }
    let found = try #require(agreements(cards).last)
    #expect(found.table.agreed == Share(18, of: 20))
    #expect(try #require(found.quadratic).value.value < 0)
  }

  @Test func kappaHasAnIntervalForTenOrMoreEntities() throws {
    func cards(_ count: Int) -> [Scorecard] {
      SmallSystem.many(count).enumerated().map { position, entity in
        let claimed: [Rating?] = [.level(position % 4), .level(position % 3), nil]
        return card(entity, claimed, derived: [.level(position % 4), .level(position % 2), nil])
      }
    }
    #expect(try #require(agreements(cards(9)).first?.linear).interval == nil)
    let kappa = try #require(agreements(cards(30)).first?.quadratic)
    let interval = try #require(kappa.interval)
    #expect(interval.units == 30)
    #expect(interval.variation == .entities)
    #expect(interval.low < kappa.value.tenThousandths && kappa.value.tenThousandths < interval.high)
    let perfect = try #require(agreements(cards(30))[1].quadratic)
    #expect(perfect.value.value == 1)
    #expect(perfect.interval.map { [$0.low, $0.high] } == [10_000, 10_000])
  }
}

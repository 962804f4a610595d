import Analysis
import Model
import Testing

@Suite struct AgreementCountTests {
  private func card(
    _ entity: String, claimed: Rating?, derived: Rating?, isProvisional: Bool = false
  ) -> Scorecard {
    var card = SmallSystem.card(entity, 2023, [.notReported, .notReported, .notReported])
    card.ratings[0].claimed = claimed
    card.ratings[0].derivation = derived.map {
      Derivation(rating: $0, outcomes: [], isProvisional: isProvisional)
    }
    return card
  }

  private func counts(_ cards: [Scorecard]) -> [AgreementCounts] {
    SmallSystem.figures(cards, [SmallSystem.edition(2023)]).agreements
  }

  @Test func everyKindOfAgreementIsCounted() {
    let found = counts([
      card("EXA", claimed: .level(2), derived: .level(2)), card("EXH", claimed: .level(3), derived: .level(2)),
      card("EXN", claimed: .level(0), derived: .level(2)), card("EXO", claimed: .notApplicable, derived: .level(2)),
      card("EXT", claimed: .level(2), derived: .level(1), isProvisional: true),
      card("EXW", claimed: .notApplicable, derived: .notApplicable),
    ])
    #expect(found.count == 1)
    #expect(found.first?.indicator == "1")
    #expect(found.first?.counts == [.same: 2, .claimHigher: 1, .claimLower: 1, .different: 1, .open: 1])
  }

  @Test func nothingIsTheSameAsAProvisionalRating() {
    #expect(
      counts([card("EXW", claimed: .level(1), derived: .level(1), isProvisional: true)]).first?.counts == [.open: 1])
  }

  /// A provisional rating above the claimed one already shows that the claimed rating is too low.
  @Test func aClaimBelowAProvisionalRatingCountsAsLower() {
    #expect(
      counts([card("EXW", claimed: .level(0), derived: .level(1), isProvisional: true)]).first?.counts
        == [.claimLower: 1])
  }

  @Test func onlyClaimsWithADerivedRatingAreCounted() {
    #expect(
      counts([card("EXW", claimed: .level(2), derived: nil), card("EXH", claimed: nil, derived: .level(2))]) == [])
  }
}

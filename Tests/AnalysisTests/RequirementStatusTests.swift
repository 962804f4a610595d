import Model
import Testing

@testable import Analysis

@Suite struct RequirementFactTests {
  private static let framework = SmallSystem.framework(criteria: ["1.a1", "1.m1"].map(SmallSystem.criterion))

  private func card(_ entity: String, _ year: Int, _ states: [RequirementState], next: [[Int]] = []) -> Scorecard {
    var card = SmallSystem.card(entity, year, [.level(1), .notReported, .notReported])
    card.ratings[0].requirements = states
    if !next.isEmpty { card.ratings[0].next = NextStep(level: 2, requirementSets: next) }
    return card
  }

  private func facts(_ cards: [Scorecard], _ years: [Int]) -> [RequirementStatus] {
    SmallSystem.figures(cards, years.map { SmallSystem.edition($0) }, frameworks: [Self.framework]).requirements
  }

  @Test func entitiesAreListedByRequirementState() {
    let found = facts(
      [
        card("EXW", 2023, [.answered, .notInPlace], next: [[1]]),
        card("EXH", 2023, [.implied, .notKnown], next: [[1]]),
        card("EXN", 2023, [.notApplicable, .notApplicable]),
      ], [2023])
    #expect(found.map(\.criterion) == ["1.a1", "1.m1"])
    #expect(found[0].entities == [.answered: ["EXW"], .implied: ["EXH"], .notApplicable: ["EXN"]])
    #expect(found[1].entities == [.notInPlace: ["EXW"], .notKnown: ["EXH"], .notApplicable: ["EXN"]])
    #expect(found.map(\.heldBack) == [[], ["EXW", "EXH"]])
    #expect(found[1].count(.notInPlace) == 1 && found[1].count(.answered) == 0)
  }

  /// If either of two requirements is enough for the next level, both count as holding the entity back.
  @Test func requirementsOfEverySmallestSetHoldBack() {
    let found = facts([card("EXW", 2023, [.notInPlace, .notInPlace], next: [[0], [1]])], [2023])
    #expect(found.map(\.heldBack) == [["EXW"], ["EXW"]])
  }

  @Test func onlyTheLatestYearIsCovered() {
    let found = facts(
      [card("EXW", 2022, [.notInPlace, .notInPlace], next: [[0]]), card("EXW", 2023, [.answered, .answered])],
      [2022, 2023])
    #expect(Set(found.map(\.year)) == [2023])
    #expect(found.map(\.heldBack) == [[], []])
  }

  @Test func indicatorsWithoutRulesHaveNoRequirements() {
    #expect(facts([card("EXW", 2023, [])], [2023]).allSatisfy { $0.entities.isEmpty && $0.heldBack.isEmpty })
    #expect(SmallSystem.figures([], [SmallSystem.edition(2023)]).requirements == [])
  }
}

import Model
import Testing

@testable import Analysis

/// Tests which pairs are proposed for peer reviews.
@Suite struct ReviewPlanTests {
  private let place = SourcePlace(file: "a.csv", line: 2)

  private func entity(_ code: String, _ type: String = "fictional") -> Entity {
    Entity(code: code, name: "Example \(code)", type: type, isCounted: true, expected: YearSpan(from: 2020))
  }

  private func proposals(_ levels: [(String, [Int])], reviews: [PeerReview] = []) throws -> [ProposedReview] {
    let framework = SmallSystem.framework()
    var session = NetworkSession(year: 2026, file: "2026/session.yaml")
    session.commission = .init(opens: try #require(CalendarDate(strictly: "2026-03-09")))
    let entities = EntityList(levels.map { entity($0.0) })
    let cards = levels.map { code, levels in SmallSystem.card(code, 2025, levels.map { .level($0) }) }
    let calculation = SessionCalculation(
      session: session, earlier: [], audience: .secretariat, register: RecommendationRegister(),
      population: Population(entities: entities, isFictional: true), responses: [],
      network: NetworkRecords(peerReviews: reviews), scorecards: cards, framework: framework, duplications: [])
    return try #require(calculation).briefing(issueGroups: []).proposedReviews
  }

  @Test func theReviewerIsStrongWhereTheOtherIsWeak() throws {
    let pairs = try proposals([("EXA", [0, 0, 2]), ("EXB", [2, 0, 2]), ("EXC", [2, 2, 0])])
    // EXC helps EXA on two indicators, EXB only on one; each is proposed as a reviewer once.
    #expect(pairs.map { "\($0.reviewer) reviews \($0.entity)" } == ["EXC reviews EXA", "EXA reviews EXC"])
    #expect(pairs.map(\.indicators) == [["1", "2"], ["3"]])
  }

  @Test func nobodyReviewsTheSameEntityTwice() throws {
    let old = PeerReview(
      entity: "EXA", year: 2020, reviewer: "EXC", done: CalendarDate(strictly: "2020-01-01"), place: place)
    let pairs = try proposals([("EXA", [0, 0, 2]), ("EXB", [2, 0, 2]), ("EXC", [2, 2, 2])], reviews: [old])
    #expect(pairs.first { $0.entity == "EXA" }?.reviewer == "EXB")
  }

  @Test func aReviewThatIsPlannedNeedsNoProposal() throws {
    let planned = PeerReview(entity: "EXA", year: 2025, reviewer: "EXB", due: .year(2026), place: place)
    let pairs = try proposals([("EXA", [0, 0, 0]), ("EXB", [2, 2, 2])], reviews: [planned])
    #expect(pairs.isEmpty)
  }
}

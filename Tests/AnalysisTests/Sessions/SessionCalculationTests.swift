import Model
import Testing

@testable import Analysis

@Suite struct SessionCalculationTests {
  private let entities = EntityList(
    ["EXA", "EXB", "EXC"].map {
      Entity(code: $0, name: "Example \($0)", type: "fictional", isCounted: true, expected: YearSpan(from: 2020))
    })

  private let place = SourcePlace(file: "a.csv", line: 2)

  private func day(_ text: String) -> CalendarDate? { CalendarDate(strictly: text) }

  private func session(_ year: Int, opens: String) throws -> NetworkSession {
    var session = NetworkSession(year: year, file: "\(year)/session.yaml")
    session.commission = .init(opens: try #require(day(opens)))
    return session
  }

  private func decision(
    _ number: String, to addressees: [String], due: String? = nil, status: ImplementationStatus? = nil
  ) -> SessionDecision {
    var decision = SessionDecision(number: number, text: "Do it.", theme: "data", place: place)
    decision.addressees = addressees
    decision.due = due.flatMap(day)
    decision.status = status
    return decision
  }

  private func response(
    _ entity: String, _ year: Int, _ id: String, _ response: RecommendationResponse? = nil,
    _ status: ImplementationStatus? = nil, due: String? = nil, isPublic: Bool = true
  ) -> ReportedResponse {
    ReportedResponse(
      entity: entity, year: year, recommendation: id, response: response, status: status, due: due.flatMap(day),
      isPublic: isPublic, place: place)
  }

  private func briefing(
    _ decisions: [SessionDecision] = [], _ responses: [ReportedResponse] = [],
    network: NetworkRecords = NetworkRecords(),
    audience: SessionAudience = .secretariat, groups: [[Int]] = []
  ) throws -> SessionBriefing {
    var earlier = try session(2025, opens: "2025-03-10")
    earlier.decisions = decisions
    let now = try session(2026, opens: "2026-03-09")
    let register = RecommendationRegister().adding([earlier], of: entities)
    let calculation = SessionCalculation(
      session: now, earlier: [earlier], audience: audience, register: register,
      population: Population(entities: entities, isFictional: true), responses: responses, network: network,
      scorecards: [], framework: nil, duplications: [])
    return try #require(calculation).briefing(issueGroups: groups)
  }

  @Test func silenceIsNoRefusal() throws {
    let result = try briefing(
      [decision("4", to: ["EXA", "EXB"])], [response("EXA", 2025, "IANWGE-2025-4", .notAccepted)])
    #expect(result.decisions[0].silent.map(\.entity) == ["EXB"])
    #expect(result[.addresseesAsked] == 2 && result[.addresseesAnswered] == 1 && result[.addresseesSilent] == 1)
  }

  @Test func aDecisionIsOverdueByItsDate() throws {
    let result = try briefing([
      decision("1", to: ["EXA"], due: "2026-03-01"), decision("2", to: ["EXA"], due: "2026-03-02"),
      decision("3", to: ["EXA"], due: "2025-12-31", status: .implemented),
      decision("5", to: ["EXA"], due: "2025-12-31", status: .overtakenByEvents), decision("6", to: ["EXA"]),
    ])
    // The session begins on 2 March: what is due on that day is in time.
    #expect(result.decisions.filter(\.isOverdue).map(\.decision.number) == ["1"])
    #expect(result[.decisionsOverdue] == 1 && result[.decisionsWithoutStatus] == 3 && result[.decisionsFollowed] == 5)
  }

  @Test func whoeverIsDoneOrRefusesIsNotOverdue() throws {
    let decisions = [decision("4", to: ["EXA", "EXB"], due: "2025-12-31")]
    let done = try briefing(
      decisions,
      [
        response("EXA", 2025, "IANWGE-2025-4", .accepted, .implemented),
        response("EXB", 2025, "IANWGE-2025-4", .notRelevant),
      ])
    #expect(done[.decisionsOverdue] == 0 && done[.addresseesOverdue] == 0)
    let open = try briefing(decisions, [response("EXA", 2025, "IANWGE-2025-4", .accepted, .implemented)])
    #expect(open[.decisionsOverdue] == 1 && open[.addresseesOverdue] == 0)
    let late = try briefing(decisions, [response("EXB", 2025, "IANWGE-2025-4", .accepted, .inProgress)])
    #expect(late.decisions[0].addressees.filter(\.isOverdue).map(\.entity) == ["EXB"])
  }

  @Test func theEntitysOwnDateCountsForIt() throws {
    let result = try briefing(
      [decision("4", to: ["EXA"], due: "2025-12-31")],
      [response("EXA", 2025, "IANWGE-2025-4", .accepted, .inProgress, due: "2026-06-30")])
    #expect(result[.addresseesOverdue] == 0 && result[.decisionsOverdue] == 1)
  }

  @Test func theLatestAnswerCountsAndLaterYearsDoNot() throws {
    let result = try briefing(
      [decision("4", to: ["EXA"])],
      [
        response("EXA", 2026, "IANWGE-2025-4", .accepted, .inProgress),
        response("EXA", 2025, "IANWGE-2025-4", .underConsideration),
        response("EXA", 2027, "IANWGE-2025-4", .accepted, .implemented),
      ])
    #expect(result.decisions[0].addressees[0].answer?.status == .inProgress)
  }

  @Test func answersThatAreNotPublicAreOnlyCounted() throws {
    let decisions = [decision("4", to: ["EXA"], due: "2025-12-31")]
    let responses = [response("EXA", 2025, "IANWGE-2025-4", .accepted, .implemented, isPublic: false)]
    let shown = try briefing(decisions, responses, audience: .everyone)
    #expect(shown.decisions[0].addressees[0].isShown == false && shown[.addresseesNotPublic] == 1)
    #expect(shown[.addresseesAnswered] == 1 && shown[.addresseesOverdue] == 0)
    #expect(try briefing(decisions, responses).decisions[0].addressees[0].isShown)
  }

  @Test func issuesAreCarriedFromYearToYear() throws {
    func issue(_ entity: String, _ id: String, _ year: Int, raised: Int? = nil, who: [String] = []) -> EmergingIssue {
      EmergingIssue(entity: entity, year: year, id: id, title: id, raised: raised, workers: who, place: place)
    }
    let network = NetworkRecords(issues: [
      issue("EXA", "old", 2025), issue("EXA", "carried", 2025), issue("EXA", "carried", 2026, who: ["EXB"]),
      issue("EXB", "new", 2026, raised: 2026), issue("EXB", "raised before", 2026, raised: 2024),
      issue("EXB", "later", 2027),
    ])
    let result = try briefing(network: network, groups: [[0, 2]])
    #expect(result.issues.map(\.issue.id) == ["carried", "old", "new", "raised before"])
    #expect(result.issues.map(\.state) == [.carried, .notToldAgain, .new, .carried])
    #expect(result.issueGroups.map(\.members) == [[0, 2], [1], [3]])
    #expect(result.issueGroups.map(\.workers) == [["EXB"], [], []])
    #expect(result[.issuesUncovered] == 2 && result[.issueGroups] == 3 && result[.issuesNotPublic] == 4)
  }

  @Test func focalPointsAreComparedWithTheRequirement() throws {
    func point(
      _ entity: String, _ function: String, _ level: Int?, share: Int64?, terms: Bool?, of main: String = ""
    ) -> FocalPoint {
      FocalPoint(
        entity: entity, year: 2026, function: function, kind: .gender,
        level: level.map { StaffLevel(category: .professional, step: $0) },
        shareOfTime: share.map { ExactDecimal(units: $0 * ExactDecimal.unitsPerOne) }, hasTerms: terms,
        alternateOf: main, place: place)
    }
    let network = NetworkRecords(focalPoints: [
      point("EXA", "Adviser", 4, share: 20, terms: true),
      point("EXA", "Officer", 3, share: 5, terms: false, of: "adviser"),
      point("EXB", "Adviser", 3, share: 50, terms: nil), point("EXB", "Other", 5, share: nil, terms: true),
    ])
    let result = try briefing(network: network)
    #expect(result.coverage.map(\.state) == [.meets, .below, .none])
    #expect(result.coverage[0].main.map(\.hasAlternate) == [true] && result.coverage[0].alternateCount == 1)
    #expect(result.coverage[1].main.map(\.meets) == [false, nil])
    #expect(result[.focalPointsWithoutAlternate] == 2 && result[.entitiesWithoutFocalPoint] == 1)
  }

  @Test func reviewsAreDoneDueOrOverdue() throws {
    func review(
      _ entity: String, _ reviewer: String, _ year: Int, due: String? = nil, done: String? = nil, _ text: String = "",
      _ status: ImplementationStatus? = nil
    ) -> PeerReview {
      PeerReview(
        entity: entity, year: year, reviewer: reviewer, due: due.flatMap(day).map { .date($0) },
        done: done.flatMap(day),
        recommendation: text, status: status, place: place)
    }
    let network = NetworkRecords(peerReviews: [
      review("EXA", "EXB", 2025, due: "2025-10-31"),
      review("EXA", "EXB", 2026, due: "2025-10-31", done: "2025-10-14", "Write.", .inProgress),
      review("EXB", "EXC", 2025, due: "2025-12-31"), review("EXC", "EXA", 2026, due: "2026-12-31", done: "2026-05-01"),
      review("EXC", "EXB", 2021, done: "2021-01-01"),
    ])
    let result = try briefing(network: network)
    #expect(
      result.reviews.map { "\($0.entity) \($0.reviewer) \($0.state.rawValue)" } == [
        "EXA EXB done", "EXB EXC overdue", "EXC EXA due", "EXC EXB done",
      ])
    #expect(result.reviews[0].recommendations.map(\.status) == [.inProgress])
    #expect(result.reviewCycles.map(\.isWithoutReview) == [false, true, true])
    #expect(result.reviewCycles.map(\.isPlanned) == [false, false, true])
  }

  @Test func requestsAndOffersAreMatchedByIndicator() throws {
    func record(_ entity: String, _ kind: SupportRecord.Kind, _ indicator: String?, with partner: String? = nil)
      -> SupportRecord
    {
      SupportRecord(entity: entity, year: 2026, kind: kind, indicator: indicator, partner: partner, place: place)
    }
    let network = NetworkRecords(support: [
      record("EXA", .request, "f/1"), record("EXB", .offer, "f/1"), record("EXC", .offer, "f/1", with: "EXB"),
      record("EXA", .offer, "f/1"), record("EXB", .request, nil), record("EXC", .request, "f/1", with: "EXA"),
    ])
    let result = try briefing(network: network)
    #expect(result.support.map(\.counterparts) == [["EXB"], ["EXA"], [], ["EXC"], [], ["EXA"]])
    #expect(result[.requests] == 3 && result[.requestsMatched] == 2)
  }

  @Test func whatIsToldAgainStandsOnce() throws {
    func record(_ year: Int, _ outcome: String, _ description: String = "Help") -> SupportRecord {
      SupportRecord(
        entity: "EXA", year: year, kind: .request, indicator: "f/1", description: description, outcome: outcome,
        place: place)
    }
    let network = NetworkRecords(support: [record(2025, ""), record(2025, "", "Other"), record(2026, "Done")])
    let result = try briefing(network: network)
    #expect(result.support.map(\.record.description) == ["Other", "Help"])
    #expect(result[.requests] == 2 && result[.requestsOpen] == 1 && result[.supportWithOutcome] == 1)
  }
}

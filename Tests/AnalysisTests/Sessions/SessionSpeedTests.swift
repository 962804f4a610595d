import Foundation
import Model
import Testing

@testable import Analysis

/// Tests that the work for a session grows with the number of records, and not faster.
@Suite struct SessionSpeedTests {
  private func seconds(_ size: Int) throws -> Double {
    let place = SourcePlace(file: "a.csv", line: 2)
    let codes = (0..<100).map { "EX\($0)" }
    let entities = EntityList(
      codes.map {
        Entity(code: $0, name: "Example \($0)", type: "fictional", isCounted: true, expected: YearSpan(from: 2016))
      })
    let opening = try #require(CalendarDate(strictly: "2026-03-09"))
    var sessions = (2017...2026).map { NetworkSession(year: $0, file: "\($0)/session.yaml") }
    for index in sessions.indices {
      sessions[index].commission = .init(opens: try #require(CalendarDate(strictly: "\(sessions[index].year)-03-09")))
      sessions[index].decisions = (0..<size / 10).map { number in
        var decision = SessionDecision(number: "\(number + 1)", text: "Decide.", theme: "data", place: place)
        decision.addressees = [codes[number % 100]]
        return decision
      }
    }
    let issues = (0..<size).map {
      EmergingIssue(
        entity: codes[$0 % 100], year: 2017 + $0 % 10, id: "\($0 / 100)", title: "Issue \($0)", place: place)
    }
    let support = (0..<size).map {
      SupportRecord(
        entity: codes[$0 % 100], year: 2026, kind: $0 % 2 == 0 ? .request : .offer, indicator: "f/\($0 % 18)",
        place: place)
    }
    let register = RecommendationRegister().adding(Array(sessions.dropLast()), of: entities)
    let start = ContinuousClock.now
    let calculation = SessionCalculation(
      session: try #require(sessions.last), earlier: Array(sessions.dropLast()), audience: .secretariat,
      register: register, population: Population(entities: entities, isFictional: true), responses: [],
      network: NetworkRecords(issues: issues, support: support), scorecards: [], framework: nil, duplications: [])
    let briefing = try #require(calculation).briefing(issueGroups: [])
    let time = ContinuousClock.now - start
    #expect(briefing.issues.count == size && opening > briefing.days.first)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  @Test func tenTimesTheRecordsTakeNotMuchMoreThanTenTimesTheTime() throws {
    _ = try seconds(1_000)
    let small = try (0..<3).map { _ in try seconds(2_000) }.min() ?? 0
    let large = try (0..<3).map { _ in try seconds(20_000) }.min() ?? 0
    #expect(large < max(small * 40, 0.5), "\(small) s and \(large) s")
  }
}

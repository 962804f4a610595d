import Foundation
import Model
import Testing

@testable import Review

@Suite struct ResponseReviewTests {
  private static let entities = EntityList([
    Entity(
      code: "EXW", name: "Example Agency for Water", type: "fictional", isCounted: true,
      expected: YearSpan(from: 2018))
  ])

  private static func review(_ recommendations: [Recommendation]) -> ResponseReview {
    ResponseReview(
      register: RecommendationRegister(recommendations: recommendations, entities: entities), entities: entities)
  }

  @Test func everyRuleHasItsOwnFileAndIsInTheList() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Rules")
    let tests = try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
      String($0.dropLast("Tests.swift".count))
    }
    #expect(tests.sorted() == ResponseReview.rules.map { "\(type(of: $0))" }.sorted())
  }

  @Test func theCurrentTextIsFoundThroughSeveralSuccessors() {
    let review = Self.review([
      SmallFollowUp.recommendation("EX-1"), SmallFollowUp.recommendation("EX-2", year: 2021, supersedes: "EX-1"),
      SmallFollowUp.recommendation("EX-3", year: 2022, supersedes: "EX-2"),
    ])
    let found = review.findings(of: [SmallFollowUp.response()])
    #expect(found.map(\.code) == [.responseSuperseded])
    #expect(found.first?.arguments[phrase: "current"]?.arguments["id"] == "EX-3")
  }

  @Test func theYearBeforeMayStandInOtherFiles() {
    let review = Self.review([SmallFollowUp.recommendation("EX-1")])
    let before = SmallFollowUp.response(.accepted, .inProgress, year: 2024)
    let now = SmallFollowUp.response(.accepted, .notStarted)
    #expect(review.findings(of: [now], earlier: [before]).map(\.code) == [.responseWentBack])
    #expect(review.findings(of: [before, now]).map(\.code) == [.responseWentBack])
    #expect(review.findings(of: [now]) == [])
  }

  @Test func aHabitInManyRowsIsOneFinding() {
    let ids = (1...30).map { "EX-\($0)" }
    let review = Self.review(ids.map { SmallFollowUp.recommendation($0) })
    let rows = ids.map { id -> ReportedResponse in
      var row = SmallFollowUp.response(.accepted, .implemented)
      row.recommendation = id
      return row
    }
    let found = review.findings(of: rows)
    #expect(found.map(\.code) == [.responseEvidenceLacking])
    #expect(found.map(\.count) == [30])
    #expect(found.first?.occurrences.count == 5)
  }
}

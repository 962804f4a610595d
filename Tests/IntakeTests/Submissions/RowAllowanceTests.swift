import Model
import Testing

@testable import Intake

/// Of one entity and year only so many rows are kept, and what is not kept is said and counted.
@Suite struct RowAllowanceTests {
  private func read(_ name: String, _ header: String, _ row: (Int) -> String, count: Int) throws -> Intaken {
    try SubmissionFolder.read(name, ([header] + (0..<count).map(row)).joined(separator: "\n") + "\n")
  }

  @Test func ratingsBeyondTheLimitAreCountedAndMakeTheirIndicatorUnclear() throws {
    let limit = RowAllowance.limit(of: .ratings)
    // Two indicators, so that neither has more than a thousand first.
    let read = try read(
      "ratings.csv", "entity,year,indicator,rating", { "EXH,2024,\($0 % 2 + 1),meets" }, count: limit + 12)
    let finding = try #require(read.finding(.rowsTooMany))
    #expect(finding.arguments["count"] == "12")
    #expect(finding.arguments["table"] == "ratings")
    #expect(finding.place.line == limit + 2)
    #expect(read.reported.map(\.rating) == [.underReview, .underReview])
  }

  @Test func actionsBeyondTheLimitAreCounted() throws {
    let limit = RowAllowance.limit(of: .actions)
    let read = try read(
      "actions.csv", "entity,year,indicator,action", { "EXW,2025,1,Step \($0)" }, count: limit + 3)
    #expect(read.submissions.map(\.actions.count) == [limit])
    #expect(read.finding(.rowsTooMany)?.arguments["count"] == "3")
    #expect(read.codes == ["rows-too-many"])
  }

  @Test func answersBeyondTheLimitAreCounted() throws {
    let limit = RowAllowance.limit(of: .answers)
    let read = try read(
      "answers.csv", "entity,year,indicator,question,answer", { "EXW,2025,1,offices,\($0)" }, count: limit + 4)
    #expect(read.finding(.rowsTooMany)?.arguments["count"] == "4")
    #expect(read.answers == [])
  }

  @Test func rowsBeyondTheLimitOfAllFilesAreCounted() {
    var allowance = RowAllowance(.answers)
    let all = KeptRows()
    let place = SourcePlace(file: "answers.csv", line: 2)
    let isKept = allowance.admits(10, at: place, besides: 1, among: all)
    all.addBytes(KeptRows.maxBytes)
    let isKeptWithoutRoom = allowance.admits(10, at: place, besides: 1, among: all)
    #expect((isKept, isKeptWithoutRoom) == (true, false))
    let findings = allowance.findings(of: SubmissionKey(framework: "un-swap-3.0", year: 2025, entity: "EXW"))
    #expect(findings.map(\.code) == [.rowsTooManyInAll])
    #expect(findings.first?.arguments["limit"] == "10000000")
    #expect(findings.first?.arguments["megabytes"] == "256")
  }

  @Test func textsAreBounded() throws {
    let text = String(repeating: "a", count: 500_000)
    let read = try read("actions.csv", "entity,year,indicator,action", { "EXW,2025,1,\($0)\(text)" }, count: 12)
    #expect(read.submissions.map(\.actions.count) == [8])
    #expect(read.finding(.rowsTooMany)?.arguments["count"] == "4")
  }

  @Test func rowsWithinTheLimitsAreKept() throws {
    let read = try read(
      "ratings.csv", "entity,year,indicator,rating", { "EXH,2024,\($0 % 2 + 1),meets" }, count: 900)
    #expect(read.finding(.rowsTooMany) == nil)
    #expect(read.ratings == ["EXH 2024 1=meets", "EXH 2024 2=meets"])
  }

  @Test func rowsThatAreLeftOutAreListedUpToALimit() throws {
    let read = try read(
      "ratings.csv", "entity,year,indicator,rating", { "NOBODY\($0),2025,1,meets" }, count: 10_005)
    #expect(read.excludedRatings.count == 10_000)
    #expect(read.finding(.leftOutUnlisted)?.arguments["count"] == "5")
    #expect(read.finding(.rowsTooMany) == nil)
  }

  @Test func longTextsOfRowsThatAreLeftOutAreCut() throws {
    let name = String(repeating: "x", count: 5_000)
    let read = try SubmissionFolder.read("ratings.csv", "entity,year,indicator,rating\n\(name),2025,1,meets\n")
    #expect(read.excludedRatings.map(\.entity.count) == [200])
  }
}

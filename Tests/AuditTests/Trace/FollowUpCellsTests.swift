import Model
import Testing

@testable import Audit

@Suite struct FollowUpCellsTests {
  private static let subject = FollowUpSubject(
    id: "EX-1", members: ["EX-1"], body: "ecosoc", theme: "policy", year: 2020, hasIndicator: true)

  private static func row(_ entity: String, _ status: String?, year: Int = 2025, isAnswered: Bool = true) -> FollowUpRow
  {
    FollowUpRow(
      year: year, subject: subject, entity: entity, isAnswered: isAnswered,
      shown: status.map {
        FollowUpRow.Shown(response: "accepted", status: $0, isOverdue: false, timesMoved: 0, daysLate: 0)
      }, place: nil, sha256: nil)
  }

  private static let cells: RatingSources = {
    var cells = RatingSources()
    cells.followUp = [
      row("EXA", "not-started", year: 2024), row("EXA", "in-progress"), row("EXB", nil),
      row("EXC", nil, isAnswered: false),
    ]
    cells.recommendationFiles["EX-1"] = InputFile(path: "recommendations/ecosoc.yaml", byteCount: 0, sha256: "f")
    return cells
  }()

  private func trace(_ id: String) throws -> FigureTrace {
    let value = FigureTrace.Value(id: id, value: "1", numerator: 1, denominator: nil, counts: [], of: [])
    return FollowUpCells(try #require(FigureName(id)), in: Self.cells).trace(value)
  }

  @Test func theRowsOfAGroupAreCountedOrNot() throws {
    let trace = try trace("recommendations/2025/follow-up/body/ecosoc/answered")
    #expect(trace.cells.map(\.rating.entity) == ["EXA", "EXB", "EXC"])
    #expect(trace.cells.map(\.part) == [.counted, .counted, .notCounted])
    #expect(trace.definitions.map(\.file) == ["recommendations/ecosoc.yaml"])
  }

  @Test func whatIsNotPublicIsOnlyExamined() throws {
    let trace = try trace("recommendations/2025/follow-up/system/system/in-progress")
    #expect(trace.cells.map(\.part) == [.counted, .notAttributable, .notCounted])
    #expect(trace.cells.map(\.rating.code) == ["accepted, in-progress", "not-public", "no-response"])
  }

  @Test func movementsAreThoseOfTheSecondYear() throws {
    let trace = try trace("recommendations/2024-2025/movement/body/ecosoc/advanced")
    #expect(trace.cells.map(\.part) == [.notAttributable, .counted, .notCounted, .notCounted])
  }
}

import Model
import Testing

@testable import Intake

/// A row whose value is not known competes with the rows about the same thing: neither silently wins.
@Suite struct UnreadableRecordsTests {
  private static let header = "entity,year,indicator,rating,submitted\n"

  private static func read(_ rows: String...) throws -> Intaken {
    try SubmissionFolder.read("ratings.csv", header + rows.map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    ["EXW,2025,1,meets,", "EXW,2025,1,metts,"], ["EXW,2025,1,metts,", "EXW,2025,1,meets,"],
    ["EXW,2025,1,meets,2026-01-10", "EXW,2025,1,metts,2026-01-11"], ["EXW,2025,1,meets?,", "EXW,2025,1,meets,"],
    ["EXW,2025,1,meets,2026-01-10", "EXW,2025,1,#REF!,2026-01-10"],
  ]) func neitherCounts(_ rows: [String]) throws {
    let read = try Self.read(rows[0], rows[1])
    #expect(read.reported.map(\.rating) == [.underReview])
    let finding = try #require(read.finding(.indicatorTwice))
    #expect(finding.found == "1")
    #expect(read.codes.contains { ["rating-unknown", "value-doubtful", "excel-error"].contains($0) })
    #expect(read.excludedRatings.map(\.reason).sorted { $0.rawValue < $1.rawValue } == [.disputed, .unreadable])
  }

  @Test func laterRowReplacesOneThatCannotBeRead() throws {
    let read = try Self.read("EXW,2025,1,metts,2026-01-10", "EXW,2025,1,meets,2026-01-11")
    #expect(read.reported.map(\.rating) == [.level(2)])
    #expect(read.finding(.indicatorTwice) == nil)
  }

  @Test func emptyCellSaysNothing() throws {
    let read = try Self.read("EXW,2025,1,meets,", "EXW,2025,1,,", "EXW,2025,2,metts,")
    #expect(read.reported.map(\.rating) == [.level(2)])
    #expect(read.finding(.indicatorTwice) == nil)
  }

  @Test func severalFilesCompeteAlike() throws {
    for names in [["a", "b"], ["b", "a"]] {
      let folder = try SubmissionFolder()
      try folder.write("\(names[0]).csv", Self.header + "EXW,2025,1,meets,\n")
      try folder.write(
        "\(names[1]).xml", "<submission entity='EXW' year='2025'><rating indicator='1' rating='metts'/></submission>")
      #expect(try folder.read().reported.map(\.rating) == [.underReview])
    }
  }

  @Test func answersCompeteAlike() throws {
    let header = "entity,year,indicator,question,answer,submitted\n"
    func read(_ rows: String) throws -> Intaken { try SubmissionFolder.read("answers.csv", header + rows) }
    let disputed = try read("EXW,2025,1,1.a1,yes,\nEXW,2025,1,1.a1,perhaps,\n")
    #expect(disputed.answers.isEmpty)
    #expect(disputed.finding(.answerTwice)?.found == "1.a1")
    let replaced = try read("EXW,2025,1,1.a1,perhaps,2026-01-10\nEXW,2025,1,1.a1,yes,2026-01-11\n")
    #expect(replaced.answers.map(\.value) == [.flag(true)])
    #expect(replaced.finding(.answerTwice) == nil)
  }
}

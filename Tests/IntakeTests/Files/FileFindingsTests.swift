import Formats
import Model
import Testing

@testable import Intake

/// A file with endless mistakes gives as many findings as anybody reads, and says how many it left out.
@Suite struct FileFindingsTests {
  /// What a row explains is told by itself, and so is not counted with others.
  @Test func findingsBeyondThoseThatAreListedAreCounted() throws {
    let surplus = 5
    let rows = (0..<BoundedFindings.limit + surplus).map { _ in "EXW,2025,1,splendid,why,x\n" }.joined()
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating,explanation,justification\n" + rows)
    #expect(read.findings.filter { $0.code == .ratingUnknown }.count == BoundedFindings.limit)
    let unlisted = try #require(read.findings.first { $0.code == .findingsUnlisted })
    #expect(unlisted.found == "rating-unknown")
    #expect(unlisted.arguments["count"] == "\(surplus)")
  }

  @Test(arguments: [
    ("EXW,2025,1", "csv-row-short"), ("EXW,2025,1,meets,more", "csv-row-long"),
    ("EXW,2025,1,me\"ets", "csv-bare-quote"), ("EXW,2025,1,\"meets\" or", "csv-text-after-quote"),
  ])
  func oneFindingTellsOfAllRowsOfOneForm(_ row: String, _ code: String) throws {
    let rows = String(repeating: row + "\n", count: 20_000)
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating\n" + rows)
    let found = read.findings.filter { $0.code.rawValue == code }
    #expect(found.map(\.count) == [20_000])
    #expect(found[0].occurrences.map(\.place.row) == [2, 3, 4, 5, 6])
    #expect(found[0].rowLines.prefix(7) == [2, 3, 4, 5, 6, 7, 8])
    #expect(!read.codes.contains("findings-unlisted"))
  }

  @Test func whatWasFoundIsCutShort() throws {
    let value = String(repeating: "é", count: 100_000)
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating\nEXW,2025,1,\(value)\n")
    #expect(read.findings.first?.found == String(repeating: "é", count: 1_000) + "…")
  }

  @Test func ofThousandsOfUnknownEntitiesOneFindingTells() throws {
    let rows = (0..<1_200).map { "EX\(Unicode.Scalar(0x4E00 + UInt32($0))!),2025,1,meets\n" }.joined()
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating\n" + rows)
    let unknown = read.findings.filter { $0.code == .entityUnknown }
    #expect(unknown.map(\.count) == [1_200])
    #expect(unknown[0].arguments["suggestion"] == "EXW")
    #expect(unknown[0].occurrences.map(\.place.cell) == ["A2", "A3", "A4", "A5", "A6"])
    #expect(read.excludedRatings.count == 1_200)
  }
}

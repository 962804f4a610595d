import Formats
import Model
import Testing

@testable import Intake

/// A file with endless mistakes gives as many findings as anybody reads, and says how many it left out.
@Suite struct FileFindingsTests {
  @Test func findingsBeyondThoseThatAreListedAreCounted() throws {
    let surplus = 5
    let rows = (0..<BoundedFindings.limit + surplus).map { _ in "EXW,2025,1\n" }.joined()
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating\n" + rows)
    #expect(read.findings.filter { $0.code == .csvRowShort }.count == BoundedFindings.limit)
    let unlisted = try #require(read.findings.first { $0.code == .findingsUnlisted })
    #expect(unlisted.found == "csv-row-short")
    #expect(unlisted.arguments["count"] == "\(surplus)")
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

import Foundation
import Model
import TestFolders
import Testing

@testable import Pipeline

/// What a report leaves out, and what of it somebody may have expected to count.
@Suite struct ExcludedRecordsTests {
  private static let header = "entity,year,framework,indicator,rating\n"

  private func report(_ files: [String: String]) throws -> SystemReport {
    let folder = try TemporaryFolder()
    for (name, rows) in files { try folder.write("in/\(name)", Self.header + rows) }
    let definitions = try DefinitionCheck.read(ProductFolder.path("Indicators"))
    let intake = try SubmissionIntake.read(folders: [folder.path("in")], definitions: definitions)
    return ReportBuilder(definitions: definitions, year: 2025).report(of: intake)
  }

  private static func text(_ rows: [ExcludedRating]) -> [String] {
    rows.map { "\($0.reason.rawValue) \($0.entity) \($0.year ?? 0) \($0.indicator) \($0.rating)" }.sorted()
  }

  @Test func recordsOfALaterYearAreLeftOut() throws {
    let report = try report(["a.csv": "EXW,2026,,7,meets\nEXH,2025,,7,meets\n"])
    #expect(Self.text(report.excludedRatings) == ["other-year EXW 2026 7 meets"])
    #expect(Self.text(report.unexpectedExclusions) == ["other-year EXW 2026 7 meets"])
  }

  @Test func laterYearBesideTheYearOfTheReportIsExpectedInAFileOfItsOwn() throws {
    let own = try report(["a.csv": "EXW,2026,,7,meets\n", "b.csv": "EXW,2025,,7,meets\n"])
    #expect(own.excludedRatings.count == 1)
    #expect(own.unexpectedExclusions.isEmpty)
    let same = try report(["a.csv": "EXW,2026,,7,meets\nEXW,2025,,8,meets\n"])
    #expect(Self.text(same.unexpectedExclusions) == ["other-year EXW 2026 7 meets"])
  }

  @Test func disputedAndUnreadableRowsMayHaveBeenExpected() throws {
    let report = try report(["a.csv": "EXW,2025,,7,meets\nEXW,2025,,7,metts\nEXW,2025,,8,meets\n"])
    #expect(Self.text(report.unexpectedExclusions) == ["disputed EXW 2025 7 meets", "unreadable EXW 2025 7 metts"])
  }

  @Test func rowsThatSayTheSameWereNotExpectedTwice() throws {
    let report = try report(["a.csv": "EXW,2025,,7,meets\n", "b.csv": "EXW,2025,,7,meets\nEXW,2025,,8,meets\n"])
    #expect(Self.text(report.excludedRatings) == ["duplicate EXW 2025 7 meets"])
    #expect(report.unexpectedExclusions.isEmpty)
  }
}

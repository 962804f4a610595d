import Model
import TestFolders
import Testing

@testable import Pipeline

/// A file whose year is mistyped does not vanish from the report, and one for the next year may wait.
@Suite struct LaterFilesTests {
  private static let definitions = Result { try DefinitionCheck.read(ProductFolder.path("Indicators")) }

  private func report(_ year: Int, known: Set<String>? = nil, of files: [String: String]) throws -> SystemReport {
    let folder = try TemporaryFolder()
    for (name, row) in files { try folder.write(name, "entity,year,indicator,rating\n\(row)\n") }
    let definitions = try Self.definitions.get()
    let intake = try SubmissionIntake.read(
      folders: [folder.url.path], definitions: definitions, latestYear: LatestYear.inReport(for: year, definitions))
    return ReportBuilder(definitions: definitions, year: year, knownFiles: known).report(of: intake)
  }

  @Test(arguments: [2027, 2052, 2205]) func mistypedYearIsAnErrorAndListed(_ year: Int) throws {
    let report = try report(2025, of: ["a.csv": "FAO,\(year),1,meets", "b.csv": "WFP,2025,1,meets"])
    #expect(report.findings.filter { $0.code == .yearTooLate }.map(\.place.file) == ["a.csv"])
    #expect(report.excludedRatings.map(\.year) == [year])
    #expect(report.unexpectedExclusions.map(\.entity) == ["FAO"])
  }

  @Test func nextYearIsLeftOutWithoutAnError() throws {
    let report = try report(2025, of: ["a.csv": "FAO,2026,1,meets", "b.csv": "WFP,2025,1,meets"])
    #expect(!report.findings.contains { $0.place.file == "a.csv" })
    #expect(report.excludedRatings.map(\.reason) == [.otherYear])
  }

  @Test func filesThatCameAfterAReportDoNotChangeIt() throws {
    let report = try report(2025, known: ["b.csv"], of: ["a.csv": "FAO,2052,1,meets", "b.csv": "WFP,2025,1,meets"])
    #expect(!report.findings.contains { $0.place.file == "a.csv" })
    #expect(report.excludedRatings == [])
    #expect(report.inputs.map(\.path) == ["b.csv"])
  }
}

import Model
import TestFolders
import Testing

@testable import Pipeline

/// Tests what a report does with the tables of the network.
@Suite struct NetworkSelectionTests {
  private static let definitions = Result { try DefinitionCheck.read(ProductFolder.path("Indicators")) }

  private func report(_ files: [String: String]) throws -> (intake: SubmissionIntake, report: SystemReport) {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write("in/\(name)", text) }
    let definitions = try Self.definitions.get()
    let intake = try SubmissionIntake.read(
      folders: [folder.path("in")], definitions: definitions, latestYear: LatestYear.inReport(for: 2025, definitions))
    return (intake, ReportBuilder(definitions: definitions, year: 2025).report(of: intake))
  }

  private static let ratings = "entity,year,framework,indicator,rating\nEXW,2025,un-swap-3.0,1,meets\n"
  private static let issues = "entity,year,id,title,raised,public\n"

  @Test func recordsOfALaterYearAreListedAsLeftOut() throws {
    let (intake, report) = try report([
      "ratings.csv": Self.ratings, "issues.csv": Self.issues + "EXW,2025,A,Wells,,yes\nEXW,2026,B,Pumps,,yes\n",
    ])
    #expect(intake.network.issues.map(\.id) == ["A", "B"])
    #expect(intake.years == [2025, 2026])
    #expect(report.excludedRatings.map(\.indicator) == ["B"])
    #expect(report.excludedRatings.map(\.reason) == [.otherYear])
  }

  @Test func findingsAreAmongThoseOfTheReport() throws {
    let (_, report) = try report([
      "ratings.csv": Self.ratings,
      "issues.csv": Self.issues
        + "EXW,2024,A,Wells,2023,yes\nEXW,2025,A,Wells,2024,yes\nEXW,2024,B,Pumps,2023,\nEXW,2025,B,Pumps,2024,\n",
      "peer-reviews.csv": "entity,year,reviewer,due,done\nEXW,2025,EXW,2025,\n",
    ])
    let codes = report.findings.map(\.code)
    #expect(codes.contains(.peerReviewOwn))
    // Of an issue that is not public, nothing that follows from its texts is told.
    #expect(codes.filter { $0 == .issueRaisedDiffers }.count == 1)
  }

  @Test func fictionalRecordsAreLeftOutBesideRealRatings() throws {
    let (_, report) = try report([
      "ratings.csv": "entity,year,indicator,rating\nFAO,2025,1,meets\n",
      "support.csv": "entity,year,kind,with,description\nEXW,2025,offer,,A course\n",
    ])
    #expect(!report.isFictional)
    #expect(report.excludedRatings.map(\.reason) == [.fictional])
  }

  @Test func figuresAreTheSameWithAndWithoutThem() throws {
    let alone = try report(["ratings.csv": Self.ratings]).report
    let beside = try report([
      "ratings.csv": Self.ratings, "issues.csv": Self.issues + "EXW,2025,A,Wells,2025,yes\n",
    ]).report
    #expect(alone.tables.map(\.rows.count) == beside.tables.map(\.rows.count))
    #expect(alone.scorecards.map(\.entity) == beside.scorecards.map(\.entity))
  }

  @Test func theSamplesHaveNothingToCorrect() throws {
    let checked = try SubmissionCheck.run(
      files: [ProductFolder.path("Samples/network")], indicators: ProductFolder.path("Indicators"))
    #expect(checked.findings.filter { $0.severity > .note } == [])
    #expect(checked.networkCount > 30)
    #expect(checked.years == [2025, 2026])
  }

  @Test func nothingOfADamagedDocumentCounts() throws {
    let (intake, _) = try report([
      "exw.xml": "<submission entity='EXW' year='2025'><issue id='A' title='Wells' public='yes'/><issue"
    ])
    #expect(intake.network.isEmpty)
    #expect(intake.excludedRatings.map(\.reason) == [.incomplete])
  }
}

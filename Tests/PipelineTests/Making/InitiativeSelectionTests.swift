import Model
import TestFolders
import Testing

@testable import Pipeline

/// Tests which initiatives a report takes.
@Suite struct InitiativeSelectionTests {
  private static let definitions = Result { try DefinitionCheck.read(ProductFolder.path("Indicators")) }
  private static let ratings = "entity,year,framework,indicator,rating\nEXW,2025,un-swap-3.0,1,meets\n"

  private func report(
    _ rows: String..., ratings: String = Self.ratings, known: Set<String>? = nil, weights: Bool = true
  ) throws -> SystemReport {
    let folder = try TemporaryFolder()
    try folder.write("ratings.csv", ratings)
    for (number, row) in rows.enumerated() {
      try folder.write("initiatives-\(number).csv", "entity,year,id,title,countries,public\n\(row)\n")
    }
    var definitions = try Self.definitions.get()
    if !weights { definitions.matching = nil }
    let intake = try SubmissionIntake.read(
      folders: [folder.url.path], definitions: definitions, latestYear: LatestYear.inReport(for: 2025, definitions))
    return ReportBuilder(definitions: definitions, year: 2025, knownFiles: known).report(of: intake)
  }

  @Test func theYearAndTheYearBeforeCount() throws {
    let report = try report("EXW,2025,A,Pumps,MOZ,yes", "EXW,2024,B,Pumps,MOZ,yes", "EXW,2023,C,Pumps,MOZ,yes")
    #expect(report.initiatives?.initiatives.map(\.id).sorted() == ["A", "B"])
    #expect(report.excludedRatings.map(\.indicator) == ["C"])
    #expect(report.excludedRatings.map(\.reason) == [.otherYear])
  }

  @Test func anUnknownEntityDoesNotMakeFictionalOnesVanish() throws {
    let report = try report("EXW,2025,A,Pumps,MOZ,yes", "Nowhere Agency,2025,B,Wells,MOZ,yes")
    #expect(report.isFictional)
    #expect(report.scorecards.map(\.entity) == ["EXW"])
    #expect(report.initiatives?.initiatives.map(\.id) == ["A"])
  }

  @Test func fictionalInitiativesAreLeftOutBesideRealRatings() throws {
    let report = try report(
      "EXW,2025,A,Pumps,MOZ,yes", ratings: "entity,year,framework,indicator,rating\nUNDP,2025,un-swap-3.0,1,meets\n")
    #expect(report.initiatives == nil)
    #expect(report.excludedRatings.map(\.reason) == [.fictional])
  }

  /// A file that came after a report was made does not change what `verify` makes again.
  @Test func aLaterFileOfInitiativesIsNoInput() throws {
    let report = try report("EXW,2026,A,Pumps,MOZ,yes", known: ["ratings.csv"])
    #expect(report.inputs.map(\.path) == ["ratings.csv"])
    #expect(report.excludedRatings.isEmpty)
  }

  /// Nothing is said of pairs that were not looked for.
  @Test func withoutWeightsThereIsNoChapter() throws {
    #expect(try report("EXW,2025,A,Pumps,MOZ,yes", weights: false).initiatives == nil)
  }
}

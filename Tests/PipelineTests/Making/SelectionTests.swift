import Analysis
import Model
import TestFolders
import Testing

@testable import Pipeline

@Suite struct SelectionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder)
  }

  /// What comes of rows of ratings, each `entity,year,rating`.
  private func select(_ rows: String..., until year: Int = 2025) throws -> Selection {
    let lines = rows.map { row in
      let parts = row.split(separator: ",")
      return "\(parts[0]),\(parts[1]),1,\(parts[2])\n"
    }
    try folder.write("in/ratings.csv", "entity,year,indicator,rating\n" + lines.joined())
    return try select(until: year)
  }

  private func select(until year: Int) throws -> Selection {
    let definitions = try DefinitionCheck.read(folder.path("definitions"))
    let intake = try SubmissionIntake.read(folders: [folder.path("in")], definitions: definitions)
    return Selection(intake: intake, definitions: definitions, until: year)
  }

  private func counted(_ selection: Selection) -> [String] {
    selection.submissions.map { "\($0.key.entity) \($0.key.year)" }
  }

  @Test func madeUpAgenciesAloneHaveAReport() throws {
    let selection = try select("EXW,2025,meets", "EXH,2025,meets")
    #expect(selection.population.isFictional)
    #expect(counted(selection) == ["EXW 2025", "EXH 2025"])
    #expect(selection.excludedRatings == [])
  }

  @Test func madeUpAgenciesBesideRealOnesAreLeftOut() throws {
    let selection = try select("EXW,2025,meets", "REAL1,2025,approaches")
    #expect(!selection.population.isFictional)
    #expect(counted(selection) == ["REAL1 2025"])
    #expect(
      selection.excludedRatings == [
        ExcludedRating(
          reason: .fictional, framework: "example-1", year: 2025, entity: "EXW", indicator: "1", rating: "meets",
          place: selection.excludedRatings[0].place)
      ])
    let finding = try #require(selection.findings.first { $0.code == .entityFictional })
    #expect(finding.found == "EXW")
    #expect(finding.place.file == "ratings.csv" && finding.place.line == 2)
  }

  @Test func aMadeUpAgencyThatOnlyAnsweredIsFoundAtItsFirstAnswer() throws {
    try folder.write("in/answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,1.a1,yes\n")
    let selection = try select("REAL1,2025,approaches")
    let finding = try #require(selection.findings.first { $0.code == .entityFictional })
    #expect(finding.place.file == "answers.csv" && finding.place.line == 2)
  }

  @Test func recordsThatTotalsDoNotCountAreKeptApart() throws {
    let selection = try select("RECORD,2025,meets", "REAL2,2025,meets", "REAL1,2025,meets")
    #expect(counted(selection) == ["REAL1 2025", "REAL2 2025"])
    #expect(selection.excludedRatings.map(\.reason) == [.notCounted])
    #expect(selection.excludedRatings.map(\.entity) == ["RECORD"])
  }

  @Test func yearsAfterTheReportsAreNotLookedAt() throws {
    let selection = try select("REAL1,2025,meets", "REAL1,2026,meets", "REAL1,2023,meets", until: 2025)
    #expect(counted(selection) == ["REAL1 2023", "REAL1 2025"])
    #expect(
      selection.editions
        == [Edition(framework: "example-1", year: 2023), Edition(framework: "example-1", year: 2025)])
    #expect(selection.excludedRatings.map(\.reason) == [.otherYear])
    #expect(selection.excludedRatings.map(\.year) == [2026])
  }

  /// A later year with real entities does not turn the report of a made-up one into a real one.
  @Test func filesOfLaterYearsAreListedAndTouchNoFindings() throws {
    try folder.write("in/later.csv", "entity,year,indicator,rating\nREAL1,2026,1,meets\nREAL1,2026,1,meets\n")
    let selection = try select("REAL1,2025,meets")
    #expect(selection.inputs.map(\.path) == ["later.csv", "ratings.csv"])
    #expect(Set(selection.excludedRatings.filter { $0.reason == .otherYear }.map(\.place.file)) == ["later.csv"])
    #expect(!selection.findings.contains { $0.place.file == "later.csv" })
    #expect(try select(until: 2026).inputs.map(\.path) == ["later.csv", "ratings.csv"])
  }

  @Test func laterYearsDoNotDecideWhetherAReportIsMadeUp() throws {
    #expect(try select("EXW,2024,meets", "REAL1,2026,meets", until: 2025).population.isFictional)
  }

  @Test func aYearForWhichNobodyReportedHasAnEditionAndAFinding() throws {
    let selection = try select("REAL1,2023,meets", until: 2025)
    #expect(selection.editions.last == Edition(framework: "example-1", year: 2025))
    #expect(selection.findings.filter { $0.code == .yearNotSubmitted }.map(\.found) == ["2025"])
  }

  @Test func withoutAnySubmissionThePopulationIsReal() throws {
    try folder.write("in/readme.txt", "nothing here")
    let selection = try select(until: 2025)
    #expect(!selection.population.isFictional)
    #expect(selection.population.codes == ["REAL1", "REAL2"])
  }
}

import Model
import Reporting
import TestFolders
import Testing
import Words

@testable import Pipeline

/// Indicators that one made-up agency answers for the others of its type.
@Suite struct AdoptedInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder)
    try folder.write(
      "definitions/example-1/framework.yaml",
      InventedDefinitions.framework + """
        common_inputs:
          - indicator: "1"
            provider: EXH
            for: fictional
            years: { from: 2022, until: 2025 }
            source: invented

        """)
  }

  private func report(_ rows: String, year: Int = 2025) throws -> SystemReport {
    try folder.write("in/ratings.csv", "entity,year,indicator,rating,input,basis\n" + rows)
    let definitions = try DefinitionCheck.read(folder.path("definitions"))
    let intake = try SubmissionIntake.read(folders: [folder.path("in")], definitions: definitions)
    return ReportBuilder(definitions: definitions, year: year).report(of: intake)
  }

  private func ratings(_ report: SystemReport) -> [String] {
    report.scorecards.map { card in
      let rating = card.ratings[0]
      let level = report.frameworks["example-1"]?.scale.level(of: rating.final).code ?? ""
      return "\(card.entity) \(level)\(rating.adoption.map { " from \($0.provider):\($0.place?.line ?? 0)" } ?? "")"
    }
  }

  private func codes(_ report: SystemReport) -> [FindingCode] {
    report.findings.map(\.code).filter { "\($0.rawValue)".hasPrefix("adopted") || $0 == .inputUnknown }
  }

  @Test func anAdoptedRatingIsTheProviders() throws {
    let report = try report("EXW,2025,1,,adopted,\nEXH,2025,1,meets,,\n")
    #expect(ratings(report) == ["EXW meets from EXH:3", "EXH meets"])
    #expect(codes(report) == [])
    #expect(report.findings.filter { $0.code == .ratingBlank || $0.code == .justificationLacking }.count == 1)
    let shared = try #require(report.figures.sharedInputs.first)
    #expect(shared.sharingEntities == ["EXH", "EXW"])
    #expect(shared.adopted == ["EXW"] && shared.possiblyAdopted == [])
  }

  @Test func theWordMayStandInPlaceOfTheRating() throws {
    #expect(
      ratings(try report("EXW,2025,1,Adopted,,\nEXH,2025,1,meets,,\n")) == ["EXW meets from EXH:3", "EXH meets"])
    #expect(
      try report("EXW,2025,1,adopted,own,\nEXH,2025,1,meets,,\n").findings.contains { $0.code == .ratingUnknown })
  }

  @Test func anOwnRatingReplacesTheInput() throws {
    let report = try report("EXW,2025,1,approaches,own,\nEXH,2025,1,meets,,\n")
    #expect(ratings(report) == ["EXW approaches", "EXH meets"])
    #expect(report.scorecards[0].ratings[0].input == .own)
    #expect(report.figures.sharedInputs.map(\.sharingEntities) == [["EXH"]])
  }

  @Test func ofPublishedRatingsNobodyKnows() throws {
    let report = try report("EXW,2025,1,approaches,,published\nEXH,2025,1,meets,,published\n")
    #expect(ratings(report) == ["EXW approaches", "EXH meets"])
    let shared = try #require(report.figures.sharedInputs.first)
    #expect(shared.adopted == [] && shared.possiblyAdopted == ["EXW"])
    #expect(shared.sharingEntities == ["EXH", "EXW"])
  }

  @Test func aSilentProviderGivesNothing() throws {
    let report = try report("EXW,2025,1,,adopted,\n")
    #expect(ratings(report) == ["EXW not-reported"])
    #expect(codes(report) == [.adoptedFromSilence])
    #expect(report.findings.first { $0.code == .adoptedFromSilence }?.place.line == 2)
  }

  /// After the years of the input, and for the provider itself, nobody gives one.
  @Test func whereNoProviderIsTheRatingIsRefused() throws {
    let later = try report("EXW,2026,1,meets,adopted,\nEXH,2026,1,meets,,\n", year: 2026)
    #expect(ratings(later) == ["EXW not-reported", "EXH meets"])
    #expect(codes(later) == [.adoptedWithoutProvider])
    #expect(later.figures.sharedInputs == [])
    let provider = try report("EXH,2025,1,,adopted,\n")
    #expect(ratings(provider) == ["EXH not-reported"])
    #expect(codes(provider) == [.adoptedWithoutProvider])
  }

  @Test func anotherRatingBesideAdoptedDoesNotCount() throws {
    let report = try report("EXW,2025,1,missing,adopted,\nEXH,2025,1,meets,,\n")
    #expect(ratings(report) == ["EXW meets from EXH:3", "EXH meets"])
    #expect(codes(report) == [.adoptedDiffers])
    #expect(codes(try self.report("EXW,2025,1,meets,adopted,\nEXH,2025,1,meets,,\n")) == [])
  }

  @Test func anUnknownWordIsNoChoice() throws {
    let report = try report("EXW,2025,1,missing,inherited,\nEXH,2025,1,meets,,\n")
    #expect(ratings(report) == ["EXW missing", "EXH meets"])
    #expect(codes(report) == [.inputUnknown])
  }

  @Test func theExplanationNamesTheProviderAndItsPlace() throws {
    _ = try report("EXW,2025,1,,adopted,\nEXH,2025,1,meets,,\n")
    let explanation = try RatingExplanation(
      entity: "EXW", indicator: "1", year: 2025, framework: nil, submissions: [folder.path("in")],
      indicators: folder.path("definitions"))
    let text = ExplanationText(words: try Catalogue.embedded()).text(explanation)
    let said = "The entity adopts the rating that EXH provides for it and other entities: Meets requirements."
    #expect(text.contains(said))
    #expect(text.contains("Source of the adopted rating: ratings.csv, cell D3 (line 3)"))
    let json = ExplanationJSON(explanation).text
    #expect(json.contains("\"input\": \"adopted\""))
    #expect(json.contains("\"entity\": \"EXH\""))
  }

  @Test func aFileOfItsOwnIsCheckedWithoutTheProvider() throws {
    try folder.write("exw.csv", "entity,year,indicator,rating,input\nEXW,2025,1,,adopted\nEXW,2026,1,,adopted\n")
    let result = try SubmissionCheck.run(files: [folder.path("exw.csv")], indicators: folder.path("definitions"))
    #expect(result.findings.filter { $0.severity == .error }.map(\.code) == [.adoptedWithoutProvider])
  }
}

import Foundation
import Model
import TestFolders
import Testing

@testable import Pipeline

/// An entity with no normative output has no rating of normative work, unless it says that there is none.
@Suite struct NormativeSilenceTests {
  private let definitions: Definitions
  private let folder: TemporaryFolder

  init() throws {
    definitions = try DefinitionCheck.read(ProductFolder.path("Indicators"))
    folder = try TemporaryFolder()
  }

  private static let numbers = ["N1", "N2", "N3", "N4", "N5", "N6"]

  private func ratings(_ items: [String], answers: [String] = []) throws -> [String: IndicatorRating] {
    try folder.write(
      "in/work.csv", (["entity,year,id,title,kind,marker,follows-up"] + items).joined(separator: "\n") + "\n")
    if !answers.isEmpty {
      try folder.write(
        "in/answers.csv",
        (["entity,year,framework,indicator,question,answer"] + answers).joined(separator: "\n") + "\n")
    }
    let intake = try SubmissionIntake.read(folders: [folder.path("in")], definitions: definitions)
    let report = ReportBuilder(definitions: definitions, year: 2025).report(of: intake)
    let framework = try #require(definitions.framework("mainstreaming-work"))
    let card = try #require(report.scorecards.first { $0.framework == framework.id })
    return Dictionary(uniqueKeysWithValues: zip(framework.indicators.map(\.number), card.ratings))
  }

  private static let project = "EXW,2025,P-1,Wells,project,1,"
  private static let silent = "EXW,2025,S-1,Guideline on wells,guideline,,"

  @Test(arguments: numbers) func noItemGivesNoRating(_ number: String) throws {
    let rating = try #require(try ratings([Self.project])[number])
    #expect(rating.derivation == nil)
    #expect(rating.final == .notReported)
  }

  @Test(arguments: numbers) func theEntityMayStateThatThereIsNone(_ number: String) throws {
    let answer = "EXW,2025,mainstreaming-work,\(number),\(number).na,yes"
    let rating = try #require(try ratings([Self.project], answers: [answer])[number])
    #expect(rating.final == .notApplicable)
  }

  /// One guideline, of which nothing is told: nothing is decided, and nothing is missing.
  @Test(arguments: ["N1", "N2", "N3", "N4", "N5", "N6"]) func anItemWithoutAnswersLeavesTheRatingOpen(_ number: String)
    throws
  {
    let rating = try #require(try ratings([Self.silent])[number])
    #expect(rating.final == .open)
  }

  /// None of no outputs is no value; none of one output is zero.
  @Test func zeroOfZeroIsNoValue() throws {
    #expect(try ratings([Self.project])["N5"]?.derivation?.measured.isEmpty ?? true)
    let rating = try #require(try ratings([Self.silent + "no"])["N5"])
    #expect(rating.final == .level(0))
  }
}

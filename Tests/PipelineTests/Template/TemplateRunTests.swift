import Foundation
import Model
import Reporting
import TestFolders
import Testing
import Words

@testable import Pipeline

@Suite struct TemplateRunTests {
  private let folder: TemporaryFolder
  private let words: Catalogue

  init() throws {
    folder = try TemporaryFolder()
    words = try Catalogue.embedded()
  }

  private func run(
    _ format: SubmissionTemplate.Format, framework: String? = "un-swap-3.0", year: Int = 2025, entity: String = "EXW",
    lastYear: String? = nil
  ) -> TemplateRun {
    TemplateRun(
      entity: entity, year: year, framework: framework, format: format,
      lastYear: lastYear.map { ProductFolder.path($0) }, indicators: ProductFolder.path("Indicators"))
  }

  @Test func aRequirementWithARuleIsNotAskedTwice() throws {
    let outcome = try run(.csv).write(to: folder.path("form"), words: words)
    // 94 requirements and 77 questions are 171; 40 requirements have rules. Each indicator may not apply.
    #expect(outcome.ruledCount == 40)
    #expect(outcome.questionCount == 94 + 77 - 40 + 18)
  }

  @Test func theCheckFindsNothingButBlanksInTheFolder() throws {
    _ = try run(.csv).write(to: folder.path("form"), words: words)
    let checked = try SubmissionCheck.run(files: [folder.path("form")], indicators: ProductFolder.path("Indicators"))
    let codes = Set(checked.findings.map(\.code))
    #expect(codes == [.ratingColumnEmpty, .fileWithoutRecords])
    #expect(checked.findings.contains { $0.code == .fileWithoutRecords && $0.place.file == "actions.csv" })
  }

  @Test func aFormWithRatingsAloneLacksOnlyReasons() throws {
    _ = try run(.csv).write(to: folder.path("form"), words: words)
    for name in folder.names() where name.hasPrefix("form/") && name != "form/ratings.csv" && name != "form/answers.csv"
    {
      try FileManager.default.removeItem(atPath: folder.path(name))
    }
    var lines = try folder.read("form/ratings.csv").components(separatedBy: "\n")
    lines = lines.map { line in
      line.hasPrefix("EXW,2025")
        ? line.replacing(/^(EXW,2025,un-swap-3.0,\d+,(?:"[^"]*"|[^,"]*)),,/) { "\($0.1),missing," } : line
    }
    try folder.write("form/ratings.csv", lines.joined(separator: "\n"))
    let checked = try SubmissionCheck.run(files: [folder.path("form")], indicators: ProductFolder.path("Indicators"))
    #expect(checked.ratingCount == 18)
    #expect(checked.findings.map(\.code) == [.justificationLacking, .actionLacking])
  }

  @Test func guidanceIsWhatTheIndicatorSays() throws {
    let (template, _) = try run(.csv).template()
    let rows = try folder(of: template)
    for indicator in template.framework.indicators {
      for criterion in indicator.criteria {
        let text = criterion.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        #expect(rows.contains(text), "\(criterion.code)")
      }
      for question in indicator.questions { #expect(rows.contains(question.ask), "\(question.id)") }
    }
  }

  private func folder(of template: SubmissionTemplate) throws -> String {
    TemplateFiles(template, words: words).files(as: .csv)
      .map { String(decoding: $0.bytes, as: UTF8.self).replacing("\"\"", with: "\"") }.joined()
  }

  @Test(arguments: SubmissionTemplate.Format.allCases) func theSameTemplateGivesTheSameBytes(
    _ format: SubmissionTemplate.Format
  ) throws {
    let (template, _) = try run(format).template()
    let first = TemplateFiles(template, words: words).files(as: format)
    #expect(first == TemplateFiles(template, words: words).files(as: format))
    #expect(first.allSatisfy { !$0.bytes.isEmpty })
  }

  @Test(arguments: SubmissionTemplate.Format.allCases) func nothingThatExistsIsOverwritten(
    _ format: SubmissionTemplate.Format
  ) throws {
    try folder.write("form/kept.txt", "mine")
    #expect(throws: RunError.outputExists(folder.path("form"))) {
      try run(format).write(to: folder.path("form"), words: words)
    }
    #expect(try folder.read("form/kept.txt") == "mine")
    #expect(folder.names() == ["form", "form/kept.txt"])
  }

  @Test func whatCannotBeMadeIsSaid() throws {
    #expect(throws: RunError.self) { try run(.xlsx, entity: "nobody at all").template() }
    #expect(throws: RunError.frameworkNotInForce("UN-SWAP 3.0", year: 2024)) { try run(.xlsx, year: 2024).template() }
    #expect(throws: RunError.self) { try run(.xlsx, framework: "un-swap-9").template() }
    #expect(throws: RunError.self) { try run(.xlsx, lastYear: "no-such-file.csv").template() }
    let other = run(.xlsx, entity: "EXH", lastYear: "Samples/agencies/exw-2024")
    #expect(
      throws: RunError.noEarlierSubmission(
        path: ProductFolder.path("Samples/agencies/exw-2024"), entity: "EXH", year: 2025)
    ) { try other.template() }
  }

  @Test func lastYearIsCarriedOverByTheBridge() throws {
    let (template, findings) = try run(.xlsx, lastYear: "Samples/agencies/exw-2024").template()
    let last = try #require(template.lastYear)
    #expect(findings == [])
    #expect(last.year == 2024)
    #expect(last.isOtherFramework)
    // Two indicators were joined into one; one is new.
    #expect(last.ratings[11]?.map(\.number) == ["14", "15"])
    #expect(last.bridgeRows[11]?.kind == .merged)
    #expect(last.ratings[13] == nil)
    // Questions that ask for more than before are not answered by what was said then.
    #expect(last.answers.isEmpty)
    let ratings = String(
      decoding: TemplateFiles(template, words: words).files(as: .csv).first { $0.path == "ratings.csv" }?.bytes ?? [],
      as: UTF8.self)
    #expect(ratings.contains("carried over, not confirmed"))
    #expect(ratings.contains("UN-SWAP 2.0"))
  }

  @Test func answersAreCarriedOverWithinAFramework() throws {
    let run = run(.xlsx, year: 2026, lastYear: "Samples/agencies/exw")
    let last = try #require(try run.template().template.lastYear)
    #expect(last.answers[5]?["6.a1"] == .flag(true))
    #expect(!last.isOtherFramework)
  }
}

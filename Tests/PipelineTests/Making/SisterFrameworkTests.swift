import Foundation
import Model
import Reporting
import TestFolders
import Testing
import Words

@testable import Pipeline

/// Frameworks beside UN-SWAP: data alone, and of no weight where nobody reports under them.
@Suite struct SisterFrameworkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: ProductFolder.path("Indicators"), toPath: folder.path("definitions"))
  }

  /// A framework of three levels in words of its own and one indicator that counts points, added as files.
  private func addFramework() throws {
    try folder.write(
      "definitions/garden/framework.yaml",
      """
      id: garden
      title: Gardens
      about: A framework made up for a test.
      years: { from: 2020 }
      source: made up
      final: claimed
      derives: no
      denominator: rated
      scale:
        requirements_met_from: blooming
        levels:
          - { code: bare, title: Bare, symbol: b }
          - { code: green, title: Green, symbol: g }
          - { code: blooming, title: Blooming, symbol: B }
        outside:
          - { code: not-applicable, title: Not applicable, symbol: n/a }
          - { code: not-reported, title: Not reported, symbol: "-" }
          - { code: under-review, title: Under review, symbol: "?" }
      areas: [Gardens]

      """)
    try folder.write(
      "definitions/garden/G1.yaml",
      """
      number: "G1"
      title: Flowers
      area: Gardens
      work: [operational]
      about: How much grows.
      source: made up
      criteria:
        G1.g1: { text: Half of it grows., confirmed: no, rule: { measure: growth_percent, at_least: 50 } }
        G1.b1: { text: All of it grows., confirmed: no, rule: { measure: growth_percent, at_least: 100 } }
      questions:
        roses: { type: choice, choices: [many, few], ask: "How many roses?" }
        water: { type: yes-no, ask: "Is there water?" }
      measures:
        growth_percent: { title: Growth, percent_of_maximum: { roses: { many: 2, few: 1 }, water: 2 } }
      levels:
        blooming: { text: All grows., includes: green, all: [G1.b1] }
        green: { text: Half grows., all: [G1.g1] }
        bare: { text: Less grows. }
      examples:
        - { case: all, year: 2025, answers: { roses: many, water: yes }, level: blooming }

      """)
  }

  @Test(arguments: [
    ("few", "no", "bare"), ("many", "no", "green"), ("few", "yes", "green"), ("many", "yes", "blooming"),
  ])
  func aFrameworkThatIsAddedAsFilesRates(roses: String, water: String, level: String) throws {
    try addFramework()
    #expect(DefinitionCheck.run(folder.path("definitions")).findings == [])
    try folder.write(
      "in/answers.csv",
      "entity,year,framework,indicator,question,answer\n"
        + "EXW,2025,garden,G1,roses,\(roses)\nEXW,2025,garden,g1,water,\(water)\n")
    let explanation = try RatingExplanation(
      entity: "EXW", indicator: "G1", year: 2025, framework: "garden", submissions: [folder.path("in")],
      indicators: folder.path("definitions"))
    #expect(explanation.framework.scale.level(of: explanation.rating.final).code == level)
  }

  @Test func pointsStandInTheExplanation() throws {
    try addFramework()
    try folder.write(
      "in/answers.csv",
      "entity,year,framework,indicator,question,answer\n"
        + "EXW,2025,garden,G1,roses,few\nEXW,2025,garden,G1,water,yes\n")
    let explanation = try RatingExplanation(
      entity: "EXW", indicator: "G1", year: 2025, framework: "garden", submissions: [folder.path("in")],
      indicators: folder.path("definitions"))
    #expect(
      ExplanationText(words: try Catalogue.embedded()).text(explanation).contains(
        "not met: Growth 75 (from few: 1 and yes: 2) (required: at least 100)"))
  }

  /// The report on the same submissions with the sister frameworks in the folder and without them.
  @Test func sistersUnderWhichNobodyReportsLeaveNoTrace() throws {
    try addFramework()
    let submissions = [ProductFolder.path("Samples/agencies")]
    func report() throws -> [ReportFile] {
      let definitions = try DefinitionCheck.read(folder.path("definitions"))
      let intake = try SubmissionIntake.read(folders: submissions, definitions: definitions)
      return try ReportSite(words: Catalogue.embedded()).files(
        for: ReportBuilder(definitions: definitions, year: 2025).report(of: intake))
    }
    let with = try report()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("definitions"))
    where !name.hasPrefix("un-swap") && name != "bridges" && name != "entities.csv" && name != "markers.yaml"
      && name != "mainstreaming-work" && name != "outside.yaml" && name != "recommendations" && name != "imports"
      && name != "matching" && name != "countries.csv" && !name.hasSuffix(".json") && !name.hasSuffix(".md")
    {
      try FileManager.default.removeItem(atPath: folder.path("definitions/\(name)"))
    }
    #expect(try DefinitionCheck.read(folder.path("definitions")).frameworks.count == 3)
    let without = try report()
    #expect(with.map(\.path) == without.map(\.path))
    #expect(with.count > 20)
    for (one, other) in zip(with, without) { #expect(one.bytes.elementsEqual(other.bytes), "\(one.path)") }
  }

  /// A submission under a sister beside one under UN-SWAP: the pages stay those of UN-SWAP, the data hold both.
  @Test func aSisterBesideTheAssumedFrameworkDoesNotTakeOver() throws {
    try folder.write(
      "in/ratings.csv",
      "entity,year,framework,indicator,rating\nEXW,2025,,6,meets\nEXW,2025,undis,6.1,approaches\nEXH,2025,undis,6.1,meets\n"
    )
    let definitions = try DefinitionCheck.read(folder.path("definitions"))
    let intake = try SubmissionIntake.read(folders: [folder.path("in")], definitions: definitions)
    let report = ReportBuilder(definitions: definitions, year: 2025).report(of: intake)
    #expect(
      report.figures.coverage.map { "\($0.framework) \($0.reported) \($0.absent)" } == [
        "un-swap-3.0 [\"EXW\"] [\"EXH\"]", "undis [\"EXH\", \"EXW\"] []",
      ])
    let files = try ReportSite(words: Catalogue.embedded()).files(for: report)
    let home = try #require(files.first { $0.path == "index.html" })
    #expect(String(decoding: home.bytes, as: UTF8.self).contains("on 18 performance indicators of UN-SWAP 3.0"))
    #expect(files.filter { $0.path.hasPrefix("indicators/") }.count == 18)
    let data = try #require(files.first { $0.path == "data/ratings.csv" })
    #expect(String(decoding: data.bytes, as: UTF8.self).contains("undis,2025,EXW"))
  }
}

import Foundation
import Logging
import Model
import TestFolders
import Testing
import Words

@testable import Pipeline

@Suite struct DefinitionCheckTests {
  private func check(_ example: String) throws -> [Finding] {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder, examples: example)
    return DefinitionCheck.run(folder.path("definitions")).findings
  }

  @Test func examplesThatHoldAreSilent() throws { #expect(try check("") == []) }

  @Test func anExampleThatDoesNotHoldIsNamedWithFileAndLine() throws {
    let found = try check(
      """
        - case: too few wells are open
          year: 2025
          answers: { 1.a1: yes, open_wells: 4, all_wells: 10 }
          level: meets

      """)
    #expect(found.map(\.code) == [.definitionExampleFails])
    #expect(found.map(\.found) == ["too few wells are open"])
    let line = InventedDefinitions.indicator.split(separator: "\n").count + 1
    #expect(
      found.map(\.place) == [SourcePlace(file: "example-1/01-wells.yaml", line: line, column: found[0].place.column)])
  }

  @Test func definitionsOfTheProductHold() {
    let result = DefinitionCheck.run(ProductFolder.path("Indicators"))
    #expect(result.findings == [])
    #expect(result.frameworkCount == 7)
    #expect(result.indicatorCount == 85)
  }

  private static let failingExample = """
      - case: too few wells are open
        year: 2025
        answers: { 1.a1: yes, open_wells: 4, all_wells: 10 }
        level: meets

    """

  @Test func examplesAreRatedBesideMistakesInOtherFiles() throws {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder, examples: Self.failingExample)
    try folder.write("definitions/example-1/02-pumps.yaml", "number: \"2\"\ntitel: Pumps\n")
    try folder.write("definitions/bridges/b.yaml", "from: example-0\nto: example-1\nsource: invented\nrows: []\n")
    let codes = Set(DefinitionCheck.run(folder.path("definitions")).findings.map(\.code))
    #expect(codes.isSuperset(of: [.definitionExampleFails, .definitionKeyUnknown, .definitionWordUnknown]))
  }

  @Test func findingsOfOneFileAreTogether() throws {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder, examples: Self.failingExample)
    try folder.write("definitions/example-1/framework.yaml", InventedDefinitions.framework + "titel: x\n")
    try folder.write("definitions/entities.csv", InventedDefinitions.entities + "X,Y,Z,perhaps,2020,,\n")
    let files = DefinitionCheck.run(folder.path("definitions")).findings.map(\.place.file)
    #expect(files == files.sorted { files.firstIndex(of: $0)! < files.firstIndex(of: $1)! })
    #expect(files.contains("entities.csv"))
  }

  @Test func aRunRefusesDefinitionsThatFailTheirExamples() throws {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder, examples: Self.failingExample)
    try folder.write("inbox/exw.csv", "entity,year,framework,indicator,rating\nEXW,2025,example-1,1,meets\n")
    let run = AnnualRun(
      submissions: [folder.path("inbox")], indicators: folder.path("definitions"), year: 2025,
      output: folder.path("out"))
    let error = #expect(throws: RunError.self) {
      _ = try run.run(words: Catalogue.embedded(), logger: Logger(label: "test"))
    }
    guard case .examplesFail(let failed, let named)? = error else {
      Issue.record("refused for another reason")
      return
    }
    #expect(failed.map(\.found) == ["too few wells are open"])
    #expect(named == folder.path("definitions"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }
}

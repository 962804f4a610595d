import Model
import TestFolders
import Testing

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
}

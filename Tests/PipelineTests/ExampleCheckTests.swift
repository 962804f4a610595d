import Model
import TestFolders
import Testing

@testable import Pipeline

@Suite struct ExampleCheckTests {
  private func check(_ example: String) throws -> [Finding] {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder, examples: example)
    return DefinitionCheck.run(folder.path("definitions")).findings
  }

  @Test func examplesThatHoldAreSilent() throws {
    #expect(try check("") == [])
    #expect(
      try check(
        """
          - case: too few wells are open
            year: 2025
            answers: { 1.a1: yes, open_wells: 4, all_wells: 10 }
            level: approaches
            unmet: [1.m1]

        """) == [])
  }

  @Test func anExampleThatDoesNotHoldIsNamedWithFileAndLine() throws {
    let found = try check(
      """
        - case: too few wells are open
          year: 2025
          answers: { 1.a1: yes, open_wells: 4, all_wells: 10 }
          level: meets

      """)
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.code == .definitionExampleFails)
    #expect(finding.found == "too few wells are open")
    #expect(finding.place.file == "example-1/01-wells.yaml")
    #expect(finding.place.line == InventedDefinitions.indicator.split(separator: "\n").count + 1)
    #expect(finding.arguments == ["expected": "meets", "given": "approaches; unmet: 1.m1"])
  }

  @Test func whatAnExampleSaysOfItsRequirementsMustHoldToo() throws {
    let wrongUnmet = try check(
      """
        - case: no list
          year: 2025
          answers: { 1.a1: no, open_wells: 9, all_wells: 10 }
          level: missing
          unmet: [1.a1, 1.m1]

      """)
    #expect(
      wrongUnmet.map(\.arguments) == [["expected": "missing; unmet: 1.a1, 1.m1", "given": "missing; unmet: 1.a1"]])
    let notProvisional = try check(
      """
        - case: silent on wells
          year: 2025
          answers: { 1.a1: yes }
          level: approaches

      """)
    #expect(
      notProvisional.map(\.arguments)
        == [["expected": "approaches", "given": "approaches; provisional; unanswered: 1.m1"]])
  }

  @Test func definitionsOfTheProductHold() {
    let result = DefinitionCheck.run(ProductFolder.path("Indicators"))
    #expect(result.findings == [])
    #expect(result.frameworkCount == 7)
    #expect(result.indicatorCount == 85)
  }
}

import Model
import TestFolders
import Testing
import Words

@testable import Pipeline

@Suite struct NewIndicatorTests {
  private func text(_ id: String, _ number: String, in folder: TemporaryFolder) throws -> String {
    try NewIndicator.text(
      number: number, title: "Wells", framework: id, indicators: folder.path("definitions"),
      words: Catalogue.embedded())
  }

  @Test func theFirstIndicatorIsMadeInAnEmptyFramework() throws {
    let folder = try TemporaryFolder()
    try folder.write("definitions/entities.csv", InventedDefinitions.entities)
    try folder.write("definitions/example-1/framework.yaml", InventedDefinitions.framework)
    #expect(DefinitionCheck.run(folder.path("definitions")).findings.map(\.code) == [.definitionEmpty])
    try folder.write("definitions/example-1/01-wells.yaml", try text("example-1", "1", in: folder))
    #expect(DefinitionCheck.run(folder.path("definitions")).findings == [])
  }

  @Test func anotherIndicatorMayHaveMistakes() throws {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder)
    try folder.write("definitions/example-1/02-pumps.yaml", "number: \"2\"\ntitel: Pumps\n")
    #expect(try text("example-1", "3", in: folder).contains("number: \"3\""))
    #expect(throws: RunError.indicatorNumberTaken("2", framework: "Example framework")) {
      try text("example-1", "2", in: folder)
    }
  }

  @Test func mistakesOfTheFrameworkItselfAreTold() throws {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder)
    try folder.write("definitions/example-1/framework.yaml", InventedDefinitions.framework + "titel: x\n")
    let error = #expect(throws: RunError.self) { try text("example-1", "3", in: folder) }
    guard case .definitionsInvalid(let findings)? = error else {
      Issue.record("another error")
      return
    }
    #expect(findings.map(\.code) == [.definitionKeyUnknown])
  }

  @Test func aFrameworkThatIsNotThereIsNamed() throws {
    let folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder)
    #expect(throws: RunError.frameworkUnknown("example-2", known: ["example-1"])) {
      try text("example-2", "1", in: folder)
    }
  }
}

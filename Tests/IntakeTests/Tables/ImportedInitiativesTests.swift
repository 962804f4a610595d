import Model
import Testing

@testable import Intake

@Suite struct ImportedInitiativesTests {
  private static let mapping = ImportMapping(
    id: "plans", title: "Plans", source: "made up",
    columns: [.entity: "agency", .id: "no", .title: "name", .start: "from", .budget: "usd"],
    constants: [.year: "2025", .currency: "USD", .isPublic: "yes"], unused: ["spent"], separator: ";",
    dates: .dayFirst, addsBudgets: true)

  private func read(_ text: String, _ mapping: ImportMapping? = mapping) throws -> Intaken {
    try SubmissionFolder.read("plans.csv", text) { $0.importMapping = mapping }
  }

  @Test func columnsAndConstantsAreThoseOfTheMapping() throws {
    let read = try read("no,agency,name,from,usd,spent\n7,EXW;World Fund,Wells,03/04/2025,10.5,1\n")
    #expect(read.findings.map(\.code) == [.initiativeEntityUnknown])
    let one = try #require(read.initiatives.first)
    #expect(one.entities == ["EXW", "World Fund"])
    #expect([one.id, one.title, String(one.year)] == ["7", "Wells", "2025"])
    #expect(one.start?.description == "2025-04-03")
    #expect(one.budget?.currency == .usDollar)
    #expect(one.isPublic)
  }

  @Test func sharesOfABudgetAddUp() throws {
    let read = try read("no,agency,name,from,usd\n7,EXW,Wells,,10\n7,EXH,Wells,,30\n")
    #expect(read.findings == [])
    #expect(read.initiatives.map { $0.budget?.amount.description } == ["40"])
    #expect(read.initiatives.map(\.entities) == [["EXH", "EXW"]])
  }

  @Test func aColumnThatTheMappingDoesNotNameIsReported() throws {
    let read = try read("no,agency,name,from,usd,colour\n7,EXW,Wells,,10,red\n")
    #expect(read.findings.map(\.code) == [.columnUnknown])
    #expect(read.initiatives.count == 1)
  }

  @Test func aTableOfOurOwnIsReadBesideOneOfOthers() throws {
    let read = try SubmissionFolder.read("initiatives.csv", "entity,year,id,title\nEXW,2025,1,Wells\n") {
      $0.importMapping = Self.mapping
    }
    #expect(read.findings == [])
    #expect(read.initiatives.count == 1)
  }

  /// The name of a file says which table it holds, but not if a mapping names its columns.
  @Test(arguments: ["work.csv", "actions.csv", "ratings.csv"])
  func theNameOfAFileDoesNotMatterForATableOfOthers(name: String) throws {
    let work = ImportMapping(
      id: "work", title: "Work", source: "made up",
      columns: [.entity: "entity", .year: "year", .id: "id", .title: "title", .countries: "country"],
      unused: ["body"])
    let read = try SubmissionFolder.read(name, "entity,year,id,title,country,body\nEXW,2025,1,Wells,MOZ,B\n") {
      $0.importMapping = work
    }
    #expect(read.findings == [])
    #expect(read.initiatives.map(\.countries) == [["MOZ"]])
  }

  /// A mapping that shares columns with the program's own table does not hide its other columns.
  @Test func aTableOfOurOwnKeepsColumnsThatAMappingLacks() throws {
    let work = ImportMapping(
      id: "work", title: "Work", source: "made up",
      columns: [.entity: "entity", .year: "year", .id: "id", .title: "title", .countries: "country"])
    let read = try SubmissionFolder.read(
      "initiatives.csv", "entity,year,id,title,countries,public\nEXW,2025,1,Wells,MOZ,yes\n"
    ) { $0.importMapping = work }
    #expect(read.findings == [])
    #expect(read.initiatives.map(\.countries) == [["MOZ"]])
    #expect(read.initiatives.first?.isPublic == true)
  }

  @Test func withoutTheMappingTheTableIsNotRecognized() throws {
    let read = try read("no,agency,name,from,usd\n7,EXW,Wells,,10\n", nil)
    #expect(read.initiatives == [])
    #expect(read.findings.contains { $0.severity >= .error })
  }
}

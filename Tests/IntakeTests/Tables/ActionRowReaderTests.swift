import Model
import Testing

@testable import Intake

@Suite struct ActionRowsTests {
  private func read(_ action: String, due: String) throws -> Intaken {
    try SubmissionFolder.read("actions.csv", "entity,year,indicator,action,due\nEXW,2025,1,\(action),\(due)\n")
  }

  @Test(arguments: [
    ("2026-06-30", "2026-06-30", [FindingCode]()), ("", nil, []), ("30/06/2026", "2026-06-30", [.dueForm]),
    ("03/04/2026", nil, [.dueAmbiguous]), ("soon", nil, [.dueNotADate]),
  ])
  func aDueDateIsReadOrNamed(text: String, due: String?, codes: [FindingCode]) throws {
    let given = try read("Write the policy", due: text)
    #expect(given.findings.map(\.code) == codes)
    #expect(given.submissions.first?.actions.map(\.due?.description) == [due])
  }

  @Test func aRowWithoutAnActionIsNotUsed() throws {
    let given = try read("", due: "2026-06-30")
    #expect(given.cells == ["2:12 value-missing"])
    #expect(given.submissions.flatMap(\.actions).isEmpty)
  }
}

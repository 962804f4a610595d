import Testing

@testable import Intake

@Suite struct PersonalNamesTests {
  private let names: PersonalNames = {
    var names = PersonalNames()
    names.insert("Jane Mary Example")
    names.insert("Cher")
    names.insert(address: "Jane.Example@un.example")
    return names
  }()

  @Test(
    arguments: [
      "Jane Mary Example", "ask JANE EXAMPLE, please", "Example, Jane", "Example Jane Mary", "jane-mary example",
      "mail jane.example@UN.example.", "jane.example(at)un.example",
    ])
  func aNameIsFound(text: String) { #expect(names.occur(in: text)) }

  @Test(arguments: ["", "Jane", "an example of Jane", "Cher", "Jane and Mary", "other@un.example"])
  func otherTextsHoldNoName(text: String) { #expect(!names.occur(in: text)) }

  @Test func inItsRowANameOfOneWordIsFound() {
    #expect(PersonalNames(inRow: "Canary").occur(in: "office of Canary"))
    #expect(PersonalNames(inRow: "Jane Example").occur(in: "JaneExample"))
    #expect(!PersonalNames(inRow: "Al").occur(in: "al"))
    #expect(PersonalNames(inRow: "").isEmpty)
  }
}

import Model
import Testing

@testable import Intake

@Suite struct StaffLevelParserTests {
  @Test(
    arguments: [
      ("P-4", "P-4"), ("D-1", "D-1"), ("NO-C", "NO-C"), ("G-6", "G-6"), ("ASG", "ASG"), ("FS-5", "FS-5"),
    ])
  func aLevelIsPlain(text: String, level: String) {
    guard case .plain(let read) = StaffLevelParser.reading(text) else {
      Issue.record("\(text) is not plain")
      return
    }
    #expect(read.description == level)
  }

  @Test(
    arguments: [
      ("P4", "P-4"), ("p 4", "P-4"), ("level P-4", "P-4"), ("GS-6", "G-6"), ("NOC", "NO-C"), ("Director 1", "D-1"),
      ("under-secretary-general", "USG"),
    ])
  func anotherFormHasOneMeaning(text: String, level: String) {
    guard case .variant(let read) = StaffLevelParser.reading(text) else {
      Issue.record("\(text) is no variant")
      return
    }
    #expect(read.description == level)
  }

  @Test(arguments: ["P-9", "D-3", "senior", "P", "P-4/P-5", "4"]) func otherTextsAreNoLevel(text: String) {
    #expect(StaffLevelParser.reading(text).meaning == nil)
  }
}

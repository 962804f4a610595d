import Model
import Testing

@testable import Frameworks

@Suite struct LevelsEntryTests {
  @Test func aLevelIncludesTheOneBelow() throws {
    let levelRules = try ChangedDefinition.indicator().levelRules.sorted { $0.level < $1.level }
    #expect(levelRules.map(\.level) == [1, 2, 3])
    #expect(levelRules.map(\.includes) == [nil, 1, 2])
    #expect(levelRules[1].rule == .all([.criterion("1.m1"), .criterion("1.m2")]))
  }

  @Test(
    arguments: [
      ("includes: meets", "includes: exceeds", .definitionLevelCycle),
      ("    includes: meets\n", "", .definitionLevelIncludes),
      (
        "    text: There is nothing.\n", "    text: There is nothing.\n    all: [1.a1]\n", .definitionLowestLevelHasRule
      ),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}

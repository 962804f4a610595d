import Model
import Testing

@testable import Frameworks

@Suite struct FrameworkFileTests {
  @Test func aFrameworkIsReadWithItsScale() throws {
    let framework = try #require(try ChangedDefinition.sound().frameworks.first { $0.id == "sample-2.0" })
    #expect(framework.years == YearSpan(from: 2025))
    #expect(framework.finalRatingOrigin == .claimed)
    #expect(framework.derivesRatings)
    #expect(framework.isAssumed)
    #expect(framework.denominator == .rated)
    #expect(framework.scale.levels.map(\.code) == ["missing", "approaches", "meets", "exceeds"])
    #expect(framework.scale.lowestMetLevel == 2)
    #expect(framework.areas == ["Accountability", "Resources"])
  }

  @Test(
    arguments: [
      ("final: claimed", "final: reviewed", .definitionFinalReviewed),
      ("denominator: rated", "denominator: all", .definitionWordUnknown),
      ("id: sample-2.0", "id: sample-2.1", .definitionFrameworkFolder),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.framework, old, new) == [code])
  }
}

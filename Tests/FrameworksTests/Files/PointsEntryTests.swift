import Model
import Testing

@testable import Frameworks

@Suite struct PointsEntryTests {
  @Test func eachAnswerHasItsPoints() throws {
    let sister = try #require(try ChangedDefinition.sound().frameworks.first { $0.id == "sister" })
    guard case .points(let parts) = sister.indicators[1].measures[0].formula else {
      Issue.record("The measure counts no points.")
      return
    }
    #expect(parts.map(\.question) == ["basis", "budget"])
    #expect(parts.map(\.maxPoints.description) == ["2", "1"])
  }

  @Test(
    arguments: [
      ("rule: 1.5, nothing: 0", "rule: 1.5", .definitionKeyMissing),
      ("nothing: 0", "nobody: 0, nothing: 0", .definitionWordUnknown),
      ("budget: 1\n", "staff: 1\n", .definitionComparisonType),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.mechanism, old, new) == [code])
  }
}

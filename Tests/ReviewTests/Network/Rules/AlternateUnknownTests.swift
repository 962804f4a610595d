import Model
import Testing

@testable import Review

@Suite struct AlternateUnknownTests {
  private let rule = AlternateUnknown()

  private func findings(_ points: FocalPoint...) -> [Finding] {
    rule.findings(on: ReviewedNetwork(records: NetworkRecords(focalPoints: points)))
  }

  @Test func anAlternateStandsBesideItsMainFocalPoint() {
    let main = SmallNetwork.point("Gender adviser", line: 2)
    #expect(findings(main, SmallNetwork.point("Officer", alternateOf: "gender Adviser", line: 3)) == [])
    let found = findings(main, SmallNetwork.point("Officer", alternateOf: "Gender advisor", line: 3))
    #expect(found.told == ["warning focal-point-alternate-unknown a.csv:3 Gender advisor"])
    #expect(found.first?.arguments["suggestion"] == "Gender adviser")
  }

  @Test func aMainFocalPointOfAnotherKindIsNone() {
    let found = findings(
      SmallNetwork.point("Adviser", line: 2), SmallNetwork.point("Officer", alternateOf: "Adviser", .parity, line: 3))
    #expect(found.map(\.place.line) == [3])
  }

  @Test func anAlternateHasNoAlternate() {
    let found = findings(
      SmallNetwork.point("Adviser", line: 2), SmallNetwork.point("Officer", alternateOf: "Adviser", line: 3),
      SmallNetwork.point("Assistant", alternateOf: "Officer", line: 4))
    #expect(found.map(\.place.line) == [4])
  }
}

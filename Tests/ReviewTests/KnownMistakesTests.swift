import Model
import Testing

@testable import Review

@Suite struct KnownMistakesTests {
  private static let submission = SmallReview.submission([
    SmallReview.rating(.level(2)), SmallReview.rating(.level(2), indicator: 1),
  ])

  private static func withoutKnownCause(_ findings: [Finding]) -> [Int] {
    KnownMistakes(findings).withoutKnownCause([0, 1], "evidence", submission)
  }

  @Test func aMisspeltColumnExplainsAllRowsOfItsFile() {
    let misspelt = Finding(.columnUnknown, at: SmallReview.place(1), arguments: ["suggestion": "evidence"])
    #expect(Self.withoutKnownCause([misspelt]) == [])
  }

  @Test(arguments: [FindingCode.csvRowShort, .csvRowLong, .csvCellsEmpty])
  func aRowOfTheWrongLengthExplainsItsFindings(code: FindingCode) {
    #expect(Self.withoutKnownCause([Finding(code, at: SmallReview.place(2))]) == [1])
  }

  @Test(arguments: [
    Finding(.columnUnknown, at: SmallReview.place(1), arguments: ["suggestion": ""]),
    Finding(.columnUnknown, at: SmallReview.place(1), arguments: ["suggestion": "basis"]),
    Finding(.columnUnknown, at: SmallReview.place(1, "b.csv"), arguments: ["suggestion": "evidence"]),
    Finding(.ratingBlank, at: SmallReview.place(2)),
  ])
  func otherFindingsExplainNothing(finding: Finding) { #expect(Self.withoutKnownCause([finding]) == [0, 1]) }
}

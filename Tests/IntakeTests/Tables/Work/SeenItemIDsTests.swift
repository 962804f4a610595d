import Model
import Testing

@testable import Intake

@Suite struct SeenItemsTests {
  @Test func anIdentifierIsNewOnce() {
    let seen = SeenItemIDs()
    guard case .new = seen.remember(7) else { Issue.record("The first is not new."); return }
    guard case .contested = seen.remember(7) else { Issue.record("The second is not a repetition."); return }
    #expect(seen.contested == [7])
  }

  /// Identifiers beyond those that are remembered are taken as they are, and a note says so once.
  @Test func repetitionsBeyondTheMostAreNotFound() throws {
    let folder = try SubmissionFolder()
    try folder.write(
      "work.csv",
      WorkTable.header + "EXW,2025,P1,project,,,,,,,,,,\nEXW,2025,P1,project,,,,,,,,,,\n")
    let given = try folder.read(vocabulary: WorkTable.vocabulary) { builder in
      let seen = builder.work.seen(.init(entity: "EXW", year: 2025))
      for identifier in 0..<SeenItemIDs.limit { _ = seen.remember(UInt64(identifier)) }
    }
    #expect(given.findings.map(\.code) == [.workRepeatsUnchecked])
    #expect(given.work?.itemCount == 2)
  }
}

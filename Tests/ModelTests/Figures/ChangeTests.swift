import Model
import Testing

@Suite struct ChangeTests {
  @Test func totalAddsUpAllIndicators() {
    let change = Change(
      framework: "sample-1", from: 2024, to: 2025,
      indicators: [
        Change.Movement(improved: 1, notComparable: [.entrant: 1]),
        Change.Movement(improved: 2, worsened: 1, notComparable: [.entrant: 1, .leaver: 1]),
      ])
    #expect(change.total.improved == 3)
    #expect(change.total.compared == 4)
    #expect(change.total.reasons == [.entrant: 2, .leaver: 1])
    #expect(change.total.notComparable == 3)
  }
}

import Model
import Testing

@Suite struct WorkItemKindTests {
  /// Positions are written out by hand, so they must match the order of `allCases`.
  @Test func positionsMatchTheOrderOfAllCases() {
    #expect(WorkItemKind.allCases.map(\.position) == Array(WorkItemKind.allCases.indices))
  }

  @Test func everyKindIsNormativeOrOperational() {
    #expect(WorkItemKind.report.work == .normative)
    #expect(WorkItemKind.project.work == .operational)
    #expect(WorkItemKind.allCases.allSatisfy { $0.work != .institutional })
  }
}

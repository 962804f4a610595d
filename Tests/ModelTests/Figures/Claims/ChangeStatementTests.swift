import Model
import Testing

/// Tests which statements a report may make about the change of a share.
@Suite struct ChangeStatementTests {
  private func statement(adjusted: Double?, met: (Int, Int), from before: Share, to after: Share) -> ChangeStatement {
    ChangeStatement(
      ChangeTest(
        grouping: .system, key: "system", compared: 100, metBefore: met.0, metAfter: met.1, pValue: adjusted,
        adjustedPValue: adjusted), from: before, to: after)
  }

  private let low = Share(40, of: 100)
  private let high = Share(50, of: 100)

  @Test func aSignificantChangeIsClear() {
    #expect(statement(adjusted: 0.01, met: (40, 50), from: low, to: high) == .clear(.up))
    #expect(statement(adjusted: 0.01, met: (50, 40), from: high, to: low) == .clear(.down))
  }

  @Test func aChangeThatIsNotSignificantIsUnclear() {
    #expect(statement(adjusted: 0.05, met: (40, 50), from: low, to: high) == .unclear)
    #expect(statement(adjusted: 1, met: (40, 50), from: low, to: high) == .unclear)
  }

  /// Entities that joined or left can move the share of all ratings the other way.
  @Test func theSharesShownMustAgree() {
    #expect(statement(adjusted: 0.01, met: (40, 50), from: high, to: low) == .unclear)
    #expect(statement(adjusted: 0.01, met: (40, 50), from: low, to: low) == .unclear)
    #expect(statement(adjusted: 0.01, met: (40, 50), from: Share(401, of: 1000), to: Share(404, of: 1000)) == .unclear)
    #expect(statement(adjusted: 0.01, met: (40, 50), from: Share(0, of: 0), to: high) == .unclear)
  }

  @Test func withoutATestThereIsNoStatement() {
    #expect(statement(adjusted: nil, met: (40, 50), from: low, to: high) == .tooFew)
  }

  @Test func onlyAClearChangeHasADirection() {
    #expect(statement(adjusted: 0.01, met: (40, 50), from: low, to: high).direction == .up)
    #expect(statement(adjusted: 1, met: (40, 50), from: low, to: high).direction == nil)
  }
}

import Model
import Testing

@Suite struct SeverityTests {
  @Test func severitiesAreSortedFromLeastToMostSerious() {
    #expect([Severity.blocker, .note, .error, .warning].sorted() == [.note, .warning, .error, .blocker])
  }
}

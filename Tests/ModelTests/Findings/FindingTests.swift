import Model
import Testing

@Suite struct FindingTests {
  private let place = SourcePlace(file: "a.csv", line: 2)

  @Test func theSeverityIsThatOfTheCodeUnlessAnotherIsGiven() {
    #expect(Finding(.csvNull, at: place).severity == .error)
    #expect(Finding(.csvNull, at: place, severity: .note).severity == .note)
  }

  @Test func anExplainedFindingIsNotOpen() {
    var finding = Finding(.ratingJump, at: place)
    #expect(finding.isOpen)
    finding.explanation = "The policy was adopted in 2025."
    #expect(!finding.isOpen)
  }
}

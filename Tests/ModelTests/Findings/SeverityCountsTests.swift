import Model
import Testing

@Suite struct SeverityCountsTests {
  private func finding(_ severity: Severity, explanation: String? = nil) -> Finding {
    var finding = Finding(.ratingJump, at: SourcePlace(file: "a.csv"), severity: severity)
    finding.explanation = explanation
    return finding
  }

  @Test func explainedFindingsAreCountedSeparately() {
    let counts = SeverityCounts([finding(.warning), finding(.warning, explanation: "so it is"), finding(.note)])
    #expect(counts[.warning] == 1)
    #expect(counts[.note] == 1)
    #expect(counts[.error] == nil)
    #expect(counts.explained == 1)
  }

  @Test func hasErrorsIsTrueForErrorsAndBlockers() {
    #expect(SeverityCounts([finding(.error)]).hasErrors)
    #expect(SeverityCounts([finding(.blocker)]).hasErrors)
    #expect(!SeverityCounts([finding(.warning), finding(.note)]).hasErrors)
  }
}

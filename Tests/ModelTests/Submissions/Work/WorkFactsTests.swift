import Model
import Testing

@Suite struct WorkFactsTests {
  @Test func everyFactIsASeparateMember() {
    #expect(WorkFacts(WorkFact.allCases).count == WorkFact.allCases.count)
    #expect(WorkFacts(.joint).isDisjoint(with: WorkFacts(.genderAnalysis)))
    #expect(WorkFacts([.joint, .joint]).count == 1)
  }
}

import Model
import Testing

@Suite struct ComparisonTests {
  private static func lengths(_ comparison: Comparison<String, Int>) -> Comparison<Int, String> {
    comparison.map(word: { $0.isEmpty ? nil : $0.count }, value: { "\($0)" })
  }

  @Test func wordsAndValuesAreMapped() {
    #expect(Self.lengths(.is("yes")) == .is(3))
    #expect(Self.lengths(.oneOf(["a", "", "bc"])) == .oneOf([1, 2]))
    #expect(Self.lengths(.atLeast(5)) == .atLeast("5"))
    #expect(Self.lengths(.atMost(5)) == .atMost("5"))
    #expect(Self.lengths(.moreThan(5)) == .moreThan("5"))
    #expect(Self.lengths(.lessThan(5)) == .lessThan("5"))
    #expect(Self.lengths(.answered) == .answered)
  }

  @Test func aWordThatIsNotMappedEqualsNoValue() { #expect(Self.lengths(.is("")) == .oneOf([])) }
}

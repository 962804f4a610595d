import Model
import Testing

@testable import Audit

@Suite struct JSONComparisonTests {
  private func names(_ published: String, _ own: String) -> [String?]? {
    JSONComparison(file: "a.json").compare(Array(published.utf8), with: Array(own.utf8))?.map(\.figure)
  }

  @Test func elementsAreIdentifiedByTheirValues() {
    #expect(names(#"[{"id": "x", "n": 1}]"#, #"[{"id": "x", "n": 2}]"#) == ["x/n"])
    #expect(
      names(#"[{"framework": "f", "year": 1, "n": 1}]"#, #"[{"framework": "f", "year": 1, "n": 2}]"#) == ["f/1/n"])
    #expect(names("[1, 2]", "[1, 3]") == ["1"])
  }

  @Test func aRemovedElementDoesNotAffectOthers() {
    #expect(names(#"[{"id": "a", "n": 1}]"#, #"[{"id": "b", "n": 2}, {"id": "a", "n": 1}]"#) == ["b/id", "b/n"])
  }

  @Test func textThatIsNotJSONIsNotCompared() { #expect(names("{", "{}") == nil) }
}

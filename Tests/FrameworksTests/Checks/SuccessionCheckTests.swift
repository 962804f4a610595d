import Model
import Testing

@testable import Frameworks

@Suite struct SuccessionCheckTests {
  private func found(_ successors: [(String, String?)]) -> [String] {
    let mistakes = DefinitionMistakes(file: "entities.csv")
    let entities = successors.map { code, successor in
      Entity(
        code: code, name: code, type: "t", isCounted: true, expected: YearSpan(from: 2020),
        succession: successor.map { .renamed(to: $0) })
    }
    SuccessionCheck(entities: entities, codes: Set(successors.map(\.0)), places: [:]).note(in: mistakes)
    return mistakes.findings.map { "\($0.code.rawValue) \($0.found ?? "")" }
  }

  @Test func aChainEndsWithAnEntityThatIsListed() {
    #expect(found([("A", "B"), ("B", "C"), ("C", nil)]) == [])
    #expect(found([("A", "B")]) == ["definition-entity-unknown B"])
  }

  @Test func onlyTheEntitiesOfACircleAreTold() {
    #expect(
      found([("A", "B"), ("B", "C"), ("C", "B"), ("D", "A")])
        == ["definition-succession-circle B", "definition-succession-circle C"])
    #expect(found([("A", "A")]) == ["definition-succession-circle A"])
  }

  @Test func aLongChainIsFollowedOnce() {
    let chain = (0..<50_000).map { ("E\($0)", Optional("E\($0 + 1)")) } + [("E50000", nil)]
    #expect(found(chain) == [])
  }
}

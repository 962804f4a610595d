import Model
import Testing

@Suite struct InitiativeClusterTests {
  private let initiatives = (1...6).map { number in
    Initiative(
      id: "\(number)", entities: [number < 4 ? "EXW" : "EXH"], year: 2025, title: "Title",
      place: SourcePlace(file: "a.csv", line: number))
  }

  private func clusters(
    _ pairs: [(Int, Int, InitiativePair.Kind)], _ decisions: [(Int, Int, InitiativeDecision.Kind)] = []
  ) -> [[Int]] {
    InitiativeCluster.clusters(
      of: pairs.map { InitiativePair(first: $0, second: $1, kind: $2, score: 0.5) }, among: initiatives,
      decisions: decisions.map {
        InitiativeDecision(first: "\($0 + 1)", second: "\($1 + 1)", kind: $2, place: SourcePlace(file: "d.csv"))
      }
    ).map(\.members)
  }

  @Test func pairsThatMayBeOneOrPartsAreLinkedThroughOthers() {
    #expect(clusters([(0, 1, .same), (1, 4, .part), (0, 4, .part)]) == [[0, 1, 4]])
    #expect(clusters([(0, 1, .same), (1, 4, .part)]) == [[0, 1]])
    #expect(clusters([(0, 1, .part), (2, 3, .part), (1, 2, .part)]) == [[2, 3], [0, 1]])
    #expect(
      clusters([(0, 1, .part), (2, 3, .part), (1, 2, .part), (0, 3, .part), (0, 2, .part)]) == [[0, 1, 2, 3]])
    #expect(clusters([(0, 1, .overlap), (1, 2, .unchanged), (2, 3, .template), (3, 4, .none)]) == [])
  }

  @Test func thoseOfMoreEntitiesComeFirst() {
    #expect(clusters([(0, 1, .part), (1, 2, .part), (0, 2, .part), (3, 4, .part)]) == [[0, 1, 2], [3, 4]])
    #expect(clusters([(0, 1, .part), (2, 3, .part)]) == [[2, 3], [0, 1]])
  }

  @Test func aDecisionCountsMoreThanTheKind() {
    #expect(clusters([(0, 1, .same)], [(1, 0, .different)]) == [])
    #expect(clusters([(0, 1, .same)], [(0, 1, .related)]) == [])
    #expect(clusters([(0, 1, .overlap)], [(0, 1, .joint)]) == [[0, 1]])
    #expect(clusters([(0, 1, .overlap)], [(0, 1, .duplicate)]) == [[0, 1]])
    #expect(clusters([(0, 1, .part), (2, 3, .part), (1, 2, .part)], [(1, 2, .joint)]) == [[0, 1, 2, 3]])
  }

  @Test func linksAreThePositionsOfTheirPairs() {
    let pairs = [(0, 1), (2, 3), (1, 5), (0, 5)].map {
      InitiativePair(first: $0.0, second: $0.1, kind: .part, score: 0.9)
    }
    let found = InitiativeCluster.clusters(of: pairs, among: initiatives, decisions: [])
    #expect(found.map(\.links) == [[0, 2, 3], [1]])
    #expect(found.map { $0.entityCount(among: initiatives) } == [2, 2])
  }
}

import Model
import Testing

@testable import Frameworks

/// Tests of `matching/weights.yaml`.
@Suite struct MatchingWeightsFileTests {
  private static let path = "matching/weights.yaml"

  private static func delivered() throws -> String {
    try DefinitionTree(copying: DefinitionTree.delivered).text(at: path)
  }

  @Test func weightsAreRead() throws {
    let weights = try #require(try DefinitionsFolder.read(DefinitionTree.delivered).matching)
    #expect(weights.weights.count == MatchingFeature.allCases.count)
    #expect(weights.lowerThreshold < weights.upperThreshold)
    #expect(weights.agencies.contains { $0.first == "IFAD" && $0.contains("FIDA") })
  }

  @Test func aFolderWithoutWeightsIsSound() throws {
    let tree = try DefinitionTree()
    #expect(try DefinitionsFolder.read(tree.root).matching == nil)
  }

  @Test(arguments: [
    ("  phrase: ", "  phrasing: ", FindingCode.definitionKeyUnknown),
    ("lower: 0.3", "lower: 1.3", .definitionNumberWrong),
    ("intercept: -", "intercept: x", .definitionNumberWrong),
  ])
  func mistakesAreNamed(_ old: String, _ new: String, _ code: FindingCode) throws {
    let tree = try DefinitionTree()
    try tree.lay(try Self.delivered(), at: Self.path)
    try tree.change(Self.path, old, new)
    let findings = try tree.findings()
    #expect(findings.contains { $0.code == code && $0.place.file == Self.path }, "\(findings)")
  }
}

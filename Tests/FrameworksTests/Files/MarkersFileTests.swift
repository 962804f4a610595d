import Model
import Testing

@testable import Frameworks

@Suite struct MarkersFileTests {
  private static let file = "markers.yaml"
  private static let text = """
    assumed: gem
    scales:
      gem:
        title: Marker
        source: made up
        codes:
          "0": { title: None }
          "2": { title: Significant, also: [2A] }
      other:
        title: Other marker
        source: made up
        codes:
          "1": { title: Some }
    mappings:
      - { from: other, to: gem, source: made up, codes: { "1": "2" } }

    """

  @Test func scalesAndTheirMappingsAreRead() throws {
    let tree = try DefinitionTree()
    try tree.lay(Self.text, at: Self.file)
    let markers = try DefinitionsFolder.read(tree.root).markers
    #expect(markers.assumed == "gem")
    #expect(markers.scales.map(\.id) == ["gem", "other"])
    #expect(markers.scales[0].position(of: "2A") == 1)
    #expect(markers.counterpart(ofCode: 0, on: 1, to: "gem") == "2")
  }

  @Test(
    arguments: [
      ("assumed: gem", "assumed: gum", .definitionWordUnknown), ("also: [2A]", "also: [\"0\"]", .definitionKeyTwice),
      ("{ title: None }", "{ title: None, alos: [N] }", .definitionKeyUnknown),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    let tree = try DefinitionTree()
    try tree.lay(Self.text, at: Self.file)
    try tree.change(Self.file, old, new)
    #expect(try tree.findings().map(\.code) == [code])
  }
}

import Formats
import Testing

@Suite struct FigureMentionsTests {
  private func link(_ figure: String, _ inside: String) -> MarkdownNode {
    .link(address: "figure:\(figure)", [.text(inside)])
  }

  @Test func aNameInBracesStandsForTheFigure() {
    #expect(FigureMentions.read("{{figure:f/2025/a}}") == [.paragraph([link("f/2025/a", FigureMentions.value)])])
  }

  @Test func aLinkNamesTheFigureBesideANumber() {
    #expect(FigureMentions.read("[63 %](figure:f/2025/a)") == [.paragraph([link("f/2025/a", "63 %")])])
  }

  @Test func otherAddressesNameNoFigure() {
    #expect(FigureMentions.figure(of: "figure:f/2025/UN%20Programmes") == "f/2025/UN Programmes")
    #expect(FigureMentions.figure(of: "https://example.org") == nil)
  }
}

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

extension FigureMentionsTests {
  @Test func aFormFollowsTheName() {
    #expect(
      FigureMentions.figure(of: "figure:f/2025/area/Women as leaders/exceeds as per cent")
        == "f/2025/area/Women as leaders/exceeds")
    #expect(FigureMentions.form(of: "figure:f/2025/area/Women as leaders/exceeds as per cent") == "per cent")
    #expect(FigureMentions.form(of: "figure:f/2025/area/Women as leaders/exceeds") == nil)
  }

  @Test func tablesAreMentionsToo() {
    #expect(
      FigureMentions.read("{{table:f/2025/area}}") == [
        .paragraph([.link(address: "table:f/2025/area", [.text(FigureMentions.value)])])
      ])
    #expect(FigureMentions.table(of: "table:f/2025/area") == "f/2025/area")
    #expect(FigureMentions.table(of: "figure:f/2025/area") == nil)
  }

  @Test func aBarInANameDoesNotEndACell() throws {
    let nodes = try #require(FigureMentions.read("| A |\n|---|\n| {{figure:f/2025/type/A|B/exceeds}} |\n"))
    guard case .table(_, _, let rows)? = nodes.first, case .link(let address, _)? = rows.first?.first?.first else {
      Issue.record("\(nodes)")
      return
    }
    #expect(FigureMentions.figure(of: address) == "f/2025/type/A|B/exceeds")
  }

  @Test func codeIsShownAsItWasWritten() {
    #expect(FigureMentions.restoringMentions("[\u{FFFC}](<figure:a\\|b as words>)") == "{{figure:a|b as words}}")
    #expect(FigureMentions.restoringMentions("[\u{FFFC}](<table:a>)") == "{{table:a}}")
  }
}

import Formats
import Testing

@Suite struct MarkdownTests {
  @Test func textIsATree() {
    #expect(
      Markdown.read("# A *b*\n\nc **d** `e`\n\n3. f\n4. g\n") == [
        .heading(level: 1, [.text("A "), .emphasis([.text("b")])]),
        .paragraph([.text("c "), .strong([.text("d")]), .text(" "), .code("e")]),
        .list(
          isNumbered: true, start: 3, items: [[.paragraph([.text("f")])], [.paragraph([.text("g")])]]),
      ])
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](data:text/html,a)", "[x](//un.org)", "[x](file:///etc/passwd)", "[x](../a)",
    "![x](https://un.org/a.png)", "[x](JaVaScRiPt:a)", "[x](&#106;avascript:a)",
  ])
  func onlyLinksToPagesStayLinks(_ text: String) {
    #expect(Markdown.read(text) == [.paragraph([.text("x")])])
  }

  @Test func htmlIsTextLikeAnyOther() {
    #expect(Markdown.read("a <b onclick=x>")?.first == .paragraph([.text("a "), .text("<b onclick=x>")]))
    #expect(Markdown.read("<script>\nx\n</script>") == [.paragraph([.text("<script>\nx\n</script>\n")])])
    #expect(Markdown.read("[x](https://un.org)") == [.paragraph([.link(address: "https://un.org", [.text("x")])])])
  }

  @Test func hostileTextsEndSoon() {
    let start = ContinuousClock.now
    for text in [">", "* ", "[", "*a ", "![", "`", "<!--", "- - ", "[a](<b"] {
      #expect(Markdown.read(String(repeating: text, count: 100_000)) != nil, "\(text)")
    }
    #expect(Markdown.read("\u{0}a\u{202E}") != nil)
    #expect(Markdown.read(String(repeating: "a", count: 2_000_000)) == nil)
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}

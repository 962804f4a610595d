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
    for text in [">", "* ", "[", "*a ", "![", "`", "<!--", "- - ", "[a](<b"] {
      #expect(Markdown.read(String(repeating: text, count: 100_000)) != nil, "\(text)")
    }
    #expect(Markdown.read("\u{0}a\u{202E}") != nil)
    #expect(Markdown.read(String(repeating: "a", count: 2_000_000)) == nil)
  }
}

extension MarkdownTests {
  @Test func tablesHaveAHeaderAndRows() {
    #expect(
      Markdown.read("| A | B |\n|---|--:|\n| 1 | x\\|y |\n| *2* |\n") == [
        .table(
          isNumeric: [false, true], header: [[.text("A")], [.text("B")]],
          rows: [[[.text("1")], [.text("x|y")]], [[.emphasis([.text("2")])], []]])
      ])
  }

  @Test func footnotesComeLastInTheOrderOfTheirMarks() {
    #expect(
      Markdown.read("a[^x] b[^y]\n\n[^y]: Y\n\n[^x]: X\n\n[^z]: unused\n") == [
        .paragraph([.text("a"), .footnoteMark(1), .text(" b"), .footnoteMark(2)]),
        .footnote([.paragraph([.text("X")])]), .footnote([.paragraph([.text("Y")])]),
      ])
  }

  /// The library fills short rows up to the number of columns.
  @Test func tablesThatWouldTakeTooMuchMemoryAreText() throws {
    for columns in [30, 99, 1_000, 100_000] {
      let table =
        String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        + String(repeating: "|x|\n", count: (900_000 - 4 * columns) / 4)
      #expect(!Markdown.canReadTables(table))
      let nodes = try #require(Markdown.read(table))
      #expect(!nodes.contains { if case .table = $0 { true } else { false } })
    }
    #expect(Markdown.canReadTables("|a|b|\n|-|-|\n" + String(repeating: "|1|2|\n", count: 10_000)))
  }
}

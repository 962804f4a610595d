import Testing

@testable import Reporting

@Suite struct SessionMarkdownTests {
  private func text(_ sections: [SessionDocument.Section]) -> String {
    SessionMarkdown(
      document: SessionDocument(name: "index", title: "A", subtitle: "B", sections: sections), sourceLabel: "Data:"
    ).text
  }

  @Test func headingsListsAndTablesAreWritten() {
    let table = SessionDocument.Table(
      caption: "C", columns: [.init(label: "One"), .init(label: "Two", isNumber: true)], rows: [["x", "1"]])
    let written = text([
      .init(
        id: "s", heading: "H", paragraphs: ["P"], items: [.init("I", link: "b.html#x")], table: table,
        sources: ["d.csv"])
    ])
    #expect(
      written == """
        # A

        B

        ## H

        P

        - [I](b.md#x)

        *C*

        | One | Two |
        | --- | ---: |
        | x | 1 |

        Data: [d.csv](data/d.csv)

        """)
  }

  /// Nothing that stands in a file becomes Markdown or HTML.
  @Test func textsFromFilesAreInert() {
    let written = text([.init(id: "s", heading: "H", paragraphs: ["<b> | [x](y) *z* `q` # ~\n- a"])])
    #expect(written.contains("\\<b\\> \\| \\[x\\](y) \\*z\\* \\`q\\` \\# \\~"))
    #expect(!written.contains("\n- a"))
  }
}

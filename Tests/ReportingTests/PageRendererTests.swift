import Testing
import Words

@testable import Reporting

@Suite struct PageRendererTests {
  private let renderer: PageRenderer

  init() throws { renderer = try PageRenderer(words: Catalogue.embedded()) }

  @Test func aNameWithoutAValueThrows() {
    let error = #expect(throws: TemplateError.self) { try renderer.text("legend", at: "index.html", [:]) }
    #expect(error == TemplateError(template: "legend", names: ["legend"]))
  }

  @Test func namesWithinListsMustHaveValues() {
    let error = #expect(throws: TemplateError.self) {
      try renderer.text("legend", at: "index.html", ["legend": [["tone": "r0", "symbol": "×"] as [String: Any]]])
    }
    #expect(error?.names == ["title"])
  }

  @Test func valuesAreEscaped() throws {
    let mark: [String: Any] = ["tone": "r0", "symbol": "<b>", "title": "\"A & B\" {{w.next}} {{{x}}}"]
    let text = try renderer.text("legend", at: "index.html", ["legend": [mark]])
    #expect(text.contains("&lt;b&gt;"))
    #expect(text.contains("&quot;A &amp; B&quot; {{w.next}} {{{x}}}"))
  }

  @Test func pagesInFoldersLinkBackToTheStart() throws {
    let page: [String: Any] = [
      "title": "T", "subtitle": "S", "status": "X", "unanswered": false, "indicators": [Any](), "source": "Q",
      "year": "2025", "version": "0",
      "nav": [Any](), "figures-link": true, "release-line": false, "script": false, "script-policy": "'none'",
    ]
    #expect(try renderer.text("facts", at: "a/b/c.html", page).contains("href=\"../../style.css\""))
  }
}

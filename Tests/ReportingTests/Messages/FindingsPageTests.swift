import Model
import Reporting
import Testing
import Words

@Suite struct FindingsPageTests {
  private func page(_ findings: [Finding]) throws -> HTMLPage {
    let page = try FindingsPage(words: Catalogue.embedded())
    return HTMLPage(path: "findings.html", try page.html(findings, summary: "Read 2 files.", version: "0.0.0"))
  }

  private func finding(_ file: String, line: Int? = 2, found: String = "twenty") -> Finding {
    Finding(.yearInvalid, at: SourcePlace(file: file, line: line, column: line.map { $0 + 3 }), found: found)
  }

  @Test func findingsAreListedBelowTheirFile() throws {
    let page = try page([finding("a.csv"), finding("a.csv", line: 7), finding("b.xml", line: nil)])
    #expect(page.mistakes == [])
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.all("h1").count == 1)
    let text = page.all("main").first?.text ?? ""
    #expect(text.matches(of: /“twenty” is not a year\./).count == 3)
    #expect(text.contains("a.csv") && text.contains("b.xml"))
    #expect(page.all("link").isEmpty && page.all("script").isEmpty)
  }

  @Test(arguments: [
    (SourcePlace(file: "a.csv"), "the whole file"), (SourcePlace(file: "a.csv", line: 1204), "line 1204"),
    (SourcePlace(file: "a.csv", line: 3, column: 7), "line 3, column 7"),
  ])
  func placesShowLineAndColumnIfKnown(_ place: SourcePlace, _ words: String) throws {
    let page = try page([Finding(.yearInvalid, at: place, found: "x")])
    #expect(page.elements.filter { $0.attributes["class"] == "place" }.map(\.text) == [words])
  }

  @Test func aPageIsMadeIfThereAreNoFindings() throws {
    let page = try page([])
    #expect(page.mistakes == [])
    #expect(page.all("main").first?.text.contains("is not a year") == false)
  }

  @Test(arguments: ["<script>x</script>", "{{title}}", "\"><svg onload=x>", "\u{1B}[31m\u{202E}x", "a\nb"])
  func textFromFilesIsEscaped(_ text: String) throws {
    let plain = try page([finding("a.csv")])
    let hostile = try page([finding("\(text).csv", found: text)])
    #expect(hostile.mistakes == [])
    #expect(hostile.elements.count == plain.elements.count)
    let shown = hostile.elements.first?.text ?? ""
    #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    for element in hostile.elements { #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }) }
  }
}

import Formats
import Testing

@Suite struct HTMLElementReaderTests {
  private func read(_ text: String) -> [HTMLElement]? {
    HTMLElementReader.read(Array(text.utf8), attribute: "data-figure")
  }

  @Test func textOfMarkedElementsIsRead() {
    let page = """
      <!DOCTYPE html>
      <main><p>Of <b data-figure="a/b &amp; c"> 65&#37; <i>now</i> </b></p>
      <table><tr><td data-figure=x>793</td><td>1</td></tr></table></main>
      """
    #expect(
      read(page) == [
        HTMLElement(name: "a/b & c", text: "65% now", line: 2), HTMLElement(name: "x", text: "793", line: 3),
      ])
  }

  @Test func scriptsAndCommentsHoldNoMarks() {
    #expect(read("<script>var a = '<b data-figure=\"x\">1</b>'</script><!-- <b data-figure='y'>2</b> -->") == [])
  }

  @Test func marksInMarksAreBothRead() {
    #expect(read("<p data-figure=a>1<b data-figure=b>2</b>3</p>")?.map(\.text) == ["123", "2"])
  }

  @Test func lettersOfAllKindsAreUTF8() {
    #expect(read("<meta charset=\"iso-8859-1\"><p data-figure=\"é\">–\u{202F}Ω</p>")?.first?.text == "–\u{202F}Ω")
    #expect(read("<p data-figure=\"é\">1</p>")?.first?.name == "é")
  }

  @Test(arguments: [
    "", "<", "<<<<>>>>", "<p data-figure=x", "<p data-figure='x>1", "<p data-figure=x>1", "</p></p></p>",
    "<![CDATA[<p>]]>", "<!DOCTYPE x [<!ENTITY a SYSTEM \"/etc/passwd\">]><p data-figure=x>&a;</p>",
    "&#0;&#xFFFFFFFF;&;",
    "<p data-figure=x>\u{0}1</p>", "<svg><style><p data-figure=x>1</svg>", "<p data-figure=x data-figure=y>1</p>",
  ])
  func malformedPagesAreReadAsFarAsTheyGo(_ text: String) {
    let marks = read(text)
    #expect(marks != nil)
    #expect(marks?.allSatisfy { !$0.text.contains("root:") } == true)
  }

  @Test func anyBytesAreRead() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes = (0..<300).map { _ in
        [0x3C, 0x3E, 0x22, 0x2F, 0x61, 0x26, 0xC3, 0x20, 0x3D].randomElement(using: &random)!
      }
      #expect(HTMLElementReader.read(bytes.map { UInt8($0) }, attribute: "a") != nil)
    }
  }

  @Test func whatIsFarBeyondAReportIsRefusedAtOnce() {
    #expect(read(String(repeating: "<b>", count: 1_000_000)) == nil)
    #expect(read("<p " + (0..<200_000).map { "a\($0) " }.joined() + ">") == nil)
    #expect(read(String(repeating: "<i>", count: 150) + String(repeating: "</b>", count: 900_000)) != nil)
    #expect(read(String(repeating: "a", count: 5_000_000)) == nil)
  }
}

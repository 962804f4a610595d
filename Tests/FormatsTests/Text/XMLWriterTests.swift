import Formats
import Testing

@Suite struct XMLWriterTests {
  @Test func elementsAreIndentedInTheirOrder() {
    var xml = XMLWriter()
    xml.element("a", ["x": "1", "y": nil, "z": "2"]) { xml in
      xml.element("b")
      xml.element("c", text: "words")
    }
    #expect(
      xml.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="1" z="2">
          <b/>
          <c>words</c>
        </a>

        """)
  }

  @Test func whatWouldBeMarkupIsEscaped() {
    var xml = XMLWriter()
    xml.element("a", ["x": "<\"&'\n\t\r>"], text: "<\"&'\n\r]]>\u{0}\u{1F}\u{FFFF}é")
    #expect(
      xml.text.hasSuffix(
        "<a x=\"&lt;&quot;&amp;'&#10;&#9;&#13;&gt;\">&lt;\"&amp;'\n&#13;]]&gt;\u{FFFD}\u{FFFD}\u{FFFD}é</a>\n"))
  }
}

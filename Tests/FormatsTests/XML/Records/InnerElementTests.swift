import Model
import Testing

@testable import Formats

/// The text of elements within a field is part of the field.
@Suite struct InnerElementTests {
  @Test(arguments: [
    ("<p>one</p>", "one", 1), ("<p>one</p><p>two</p>", "one\ntwo", 2), ("a <b>b</b>c", "a bc", 1),
    ("<ul><li>x</li><li>y</li></ul>", "x\ny", 3), ("<value>meets</value>", "meets", 1),
    ("<n xml:lang='en'>a</n><n xml:lang='fr'>b</n>", "a\nb", 2), ("x<br/>y", "x\ny", 0),
    ("<h:p xmlns:h='http://www.w3.org/1999/xhtml'>t</h:p>", "t", 1), ("<p/><b></b>", "", 0),
  ]) func textIsKept(_ content: String, _ value: String, _ count: Int) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml("<submission><a>\(content)</a><b>z</b></submission>", pieceSize: size)
      #expect(read.values == [value, "z"])
      #expect(read.codes == (count > 0 ? ["xml-markup"] : []))
      if count > 0 { #expect(read.findings.first?.arguments["count"] == String(count)) }
    }
  }

  @Test func inclusionIsNeverFollowed() throws {
    let read = try Reading.xml(
      "<submission xmlns:x='http://www.w3.org/2001/XInclude'><a>b<x:include href='c'>d</x:include></a></submission>")
    #expect(read.values == ["b"])
    #expect(read.codes == ["xml-include"])
  }

  @Test func textBetweenElementsHasItsPlace() throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml("<submission>\n <a>b</a> see annex\n</submission>", pieceSize: size)
      #expect(read.codes == ["xml-text-between"])
      #expect(read.findings.first?.found == "see annex")
    }
  }

  @Test func fieldInTwoLanguagesIsOne() throws {
    let read = try Reading.xml(
      "<submission><a xml:lang='en'>yes</a><a xml:lang='fr'>oui</a><b xml:space='preserve'>c</b></submission>")
    #expect(read.values == ["yes\noui", "c"])
    #expect(read.codes == ["xml-field-joined"])
  }
}

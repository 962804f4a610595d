import Model
import Testing

@testable import Formats

/// Signs that XML does not allow in texts are told in one pass and read as they are meant.
@Suite struct XMLRepairsTests {
  private static func read(_ text: String, _ size: Int) throws -> ReadRecords {
    try Reading.xml("<submission>\n\(text)\n</submission>", pieceSize: size)
  }

  /// The text within the element and the value that is read.
  @Test(arguments: [
    ("Rights & duties", "Rights & duties"), ("R&D, AT&T", "R&D, AT&T"), ("a&nbsp;b", "a&nbsp;b"),
    ("below 5 < 6", "below 5 < 6"), ("<= 3 & <3", "<= 3 & <3"), ("a&#11;b", "a b"), ("a&#x1f;b&#0;", "a b "),
    ("a&#;b&#12c", "a&#;b&#12c"), ("a\u{B}b\u{1}", "a b "), ("&&amp;&lt;&#65; &amp;", "&&<A &"),
    ("é & ü", "é & ü"), ("& &amp; <![CDATA[& <]]> <!-- & < -->&", "& & & < &"),
  ]) func textIsReadAsItIsWritten(_ text: String, _ value: String) throws {
    for size in Reading.pieceSizes {
      let element = try Self.read("<rating a=\"1\"><b>\(text)</b></rating><rating a=\"2\"/>", size)
      #expect(element.values == ["1", value, "2"], "\(size)")
      #expect(Set(element.codes).isSubset(of: ["xml-unescaped", "xml-character"]), "\(size)")
      #expect(!element.codes.isEmpty)
    }
  }

  @Test(arguments: [
    ("Rights & duties", "Rights & duties"), ("R&D &amp; &lt; &#65;", "R&D & < A"), ("a&nbsp;b", "a&nbsp;b"),
    ("a&#11;b", "a b"), ("a\u{B}b", "a b"), ("> & 'b'\nc", "> & 'b' c"), ("&", "&"),
  ]) func attributesAreReadAsTheyAreWritten(_ text: String, _ value: String) throws {
    for size in Reading.pieceSizes {
      let read = try Self.read("<rating a=\"x\" b=\"\(text)\" c='&amp;'><d>&amp;</d></rating><rating a=\"2\"/>", size)
      #expect(read.values == ["x", value, "&", "&", "2"], "\(size)")
      #expect(Set(read.codes).isSubset(of: ["xml-unescaped", "xml-character"]), "\(size)")
      #expect(!read.codes.isEmpty)
    }
  }

  @Test func signsInAttributesOfInnerElementsAreNoText() throws {
    let read = try Self.read("<rating><b>x<i title=\"a & b\">y</i> & z</b></rating>", 7)
    #expect(read.values == ["xy & z"])
    #expect(read.findings.first { $0.code == .xmlUnescaped }?.count == 2)
  }

  @Test func oneFindingTellsAllPlaces() throws {
    let rows = (1...9).map { "<rating a=\"\($0)\"><b>one & two</b></rating>" }.joined(separator: "\n")
    for size in Reading.pieceSizes {
      let read = try Self.read(rows, size)
      #expect(read.places == ["xml-unescaped 2:22"])
      let finding = try #require(read.findings.first)
      #expect(finding.count == 9)
      #expect(finding.found == "&")
      #expect(finding.severity == .error)
      #expect(finding.occurrences.map(\.place.line) == [2, 3, 4, 5, 6])
    }
  }

  @Test func kindsAreToldApart() throws {
    let read = try Self.read("<rating><b>& a &amp; < &x; \u{2} &#2; &</b></rating>", 5)
    #expect(read.findings.filter { $0.code == .xmlUnescaped }.compactMap(\.found) == ["&", "<", "&x;"])
    #expect(read.findings.filter { $0.code == .xmlCharacter }.map(\.count) == [2])
  }

  @Test func endMarkAtTheEndIsNoMistake() throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml("<submission><rating a=\"1\"/></submission>\n\u{1A}", pieceSize: size)
      #expect(read.places == ["csv-end-mark 2:1"], "\(size)")
      #expect(try Reading.xml("<submission a=\"\u{1A}\"/>", pieceSize: size).codes == ["xml-character"])
    }
  }

  /// Such a sign does not hide another fault, and does not excuse one.
  @Test(arguments: [
    ("<rating><b>a & b</b>", "xml-unescaped 2:14"), ("<rating><b>a & b</c></rating>", "xml-unescaped 2:14"),
    ("<rating a=\"a & < b\"/>", "xml-unescaped 2:14"),
  ]) func otherFaultsStillEndTheReading(_ text: String, _ first: String) throws {
    for size in Reading.pieceSizes {
      let read = try Self.read(text, size)
      #expect(read.places.first == first, "\(size)")
      #expect(read.codes.last == "xml-not-well-formed", "\(size)")
    }
  }

  /// A `<` before a letter could begin a tag, so it is told at its own place.
  @Test func tagThatIsNotEndedIsToldWhereItBegins() throws {
    let read = try Self.read("<rating><b>a <b and c</b></rating>", 100)
    #expect(read.places == ["xml-not-well-formed 2:14"])
    #expect(read.findings.first?.arguments[phrase: "reason"] == PhraseKey("xml-reason-tag-unended"))
  }

  @Test func doctypeBehindSuchASignIsRefused() throws {
    let read = try Self.read("<rating><b>1 < 2</b></rating><!DOCTYPE a [<!ENTITY b \"c\">]>", 3)
    #expect(read.codes.last == "xml-not-well-formed")
  }

  @Test func millionsOfSignsAreReadInLinearTime() throws {
    let start = ProcessorTime.now
    let text = String(repeating: "& ", count: 400_000)
    let read = try Self.read("<rating><b>\(text)</b></rating>", 60_000)
    #expect(read.findings.first?.count == 400_000)
    #expect(ProcessorTime.now - start < .seconds(20))
  }

  @Test func textConvertedTwiceIsToldOnce() throws {
    for size in Reading.pieceSizes {
      let read = try Self.read("<rating a=\"Ã©galitÃ©\"><b>Ã©tat</b></rating>", size)
      #expect(read.places == ["text-encoded-twice 2:11"], "\(size)")
      #expect(read.findings.first?.found == "Ã©galitÃ©")
      #expect(read.findings.first?.arguments["mended"] == "égalité")
      #expect(try Self.read("<rating a=\"égalité, ÉTÉ, Ça\"/>", size).codes.isEmpty)
    }
  }
}

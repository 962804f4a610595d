import Testing

@testable import Formats

@Suite struct XMLReaderTests {
  @Test func attributesAndElementsAreFieldsWithTheirPlaces() throws {
    let read = try Reading.xml(
      """
      <submission entity="EXW" year='2025'>
        <rating é="ü"
          indicator = "1"><rating>meets</rating>
          <note>two
      lines</note></rating>
      </submission>
      """)
    #expect(
      read.fields == [
        "submission 1 entity=EXW @1:20", "submission 1 year=2025 @1:31", "ratings 1 é=ü @2:13",
        "ratings 1 indicator=1 @3:17", "ratings 1 rating=meets @3:21", "ratings 1 note=two\nlines @4:5",
      ])
    #expect(read.findings == [])
  }

  @Test func placesFollowCharactersNotBytes() throws {
    let read = try Reading.xml("\u{FEFF}<submission><!-- 語語 <rating> ' --><rating a=\"é語👩‍🔬\" b=\"1\"/></submission>")
    #expect(read.fields == ["ratings 1 a=é語👩‍🔬 @1:45", "ratings 1 b=1 @1:55"])
  }

  @Test func columnsAreKnownOnALineWithoutEnd() throws {
    let count = 20_000
    let read = try Reading.xml(
      "<submission>" + String(repeating: "<rating a=\"1\"><b>2</b></rating>", count: count) + "</submission>")
    #expect(read.fields.count == 2 * count)
    #expect(read.fields.last == "ratings \(count) b=2 @1:\(12 + 31 * (count - 1) + 15)")
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndCounts(_ end: String) throws {
    let text = "<submission>\(end)<rating\(end)a=\"1\">\(end)<b>x\(end)y</b></rating>\(end)<c></submission>"
    for size in Reading.pieceSizes {
      let read = try Reading.xml(text, pieceSize: size)
      #expect(read.fields == ["ratings 1 a=1 @3:3", "ratings 1 b=x\ny @4:1"])
      #expect(read.findings.last?.place.line == 6)
    }
  }

  @Test func linesAreRightBeyondThoseOfTheLibrary() throws {
    let blank = String(repeating: "\n", count: 70_000)
    let read = try Reading.xml("<submission>\(blank)<rating a=\"1\"/>\(blank)<b></submission>")
    #expect(read.fields == ["ratings 1 a=1 @70001:11"])
    #expect(read.findings.last?.place.line == 140_001)
  }

  @Test(arguments: [
    ("x &lt;&amp;&gt;&quot;&apos; y", "x <&>\"' y"), ("&#233;&#x8A9E;&#13;&#10;", "é語\r\n"),
    ("<![CDATA[<b> & ]] > ]]>", "<b> & ]] > "), ("a<![CDATA[b]]>c", "abc"), ("a<!-- > -->b<?x y?>c", "abc"),
    ("  x  ", "  x  "), ("", ""), ("<![CDATA[]]>", ""), ("🏳️‍🌈", "🏳️‍🌈"),
  ]) func textIsWhole(_ text: String, _ value: String) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml("<submission><rating><a>\(text)</a></rating></submission>", pieceSize: size)
      #expect(read.values == [value])
      #expect(read.findings == [])
    }
  }

  @Test(arguments: [
    ("a=\"x\"", "x"),
    ("a='x \"y\"'", "x \"y\""),
    ("a=\"A &amp; B &lt; C &#38; D &#x26;\"", "A & B < C & D &"),
    ("a=\"&amp;#38;\"", "&#38;"),
    ("a=\"&amp;amp;#38;&amp;\"", "&amp;#38;&"),
    ("a=\"x > y\"", "x > y"),
    ("a=\"x\ny\tz\"", "x y z"),
    ("a=\"x&#10;y\"", "x\ny"),
    ("a = \"x\"", "x"),
    ("\n a\n=\n'x'\n", "x"),
  ])
  func attributeIsAField(attribute: String, value: String) throws {
    let records = try Reading.xml("<submission><rating \(attribute)/></submission>")
    #expect(records.values == [value])
    #expect(records.findings.isEmpty)
  }

  @Test func longTextInPiecesIsWhole() throws {
    let text = String(repeating: "語 & ü > ", count: 20_000)
    let escaped = text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
    let read = try Reading.xml("<submission><rating><a>\(escaped)</a></rating></submission>", pieceSize: 1_000)
    #expect(read.values == [text])
  }

  @Test func namespaceIsOptionalAndAnyPrefixWillDo() throws {
    for (start, end) in [
      ("<submission xmlns=\"urn:x\"", "submission"), ("<s:submission xmlns:s=\"urn:x\"", "s:submission"),
    ] {
      let prefix = end.hasPrefix("s:") ? "s:" : ""
      let read = try Reading.xml("\(start) a=\"1\"><\(prefix)rating b=\"2\"/></\(end)>")
      #expect(read.values == ["1", "2"])
      #expect(read.findings == [])
    }
  }

  @Test func rowsCountThroughAllSubmissions() throws {
    let read = try Reading.xml(
      "<submissions><submission a=\"1\"><rating b=\"2\"/></submission><submission><a>3</a><rating b=\"4\"/></submission></submissions>"
    )
    #expect(
      read.fields.map { $0.prefix { $0 != "@" } } == [
        "submission 1 a=1 ", "ratings 1 b=2 ", "submission 2 a=3 ", "ratings 2 b=4 ",
      ])
  }
}

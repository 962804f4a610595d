import Testing

@testable import Formats

/// However a document is cut into pieces, the same is read.
@Suite struct XMLInputTests {
  private static let sample =
    "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- > ' -->\n<submission xmlns=\"urn:x\" entity='EXW'>"
    + "<year>2025</year>\r\n<rating a=\"é>\" b='&lt;\"'><c>語<![CDATA[<]]>&#233;</c><?x y?></rating>\n</submission>\n"

  @Test func everyBeginningOfASampleIsAFindingAndNeverMore() throws {
    let bytes = Array(Self.sample.utf8)
    let whole = try Reading.xml(bytes)
    #expect(whole.findings == [])
    #expect(whole.values == ["EXW", "2025", "é>", "<\"", "語<é"])
    let isWhole = bytes.count - 1
    for length in 0..<bytes.count {
      let part = Array(bytes[..<length])
      let read = try Reading.xml(part)
      if length < isWhole { #expect(read.findings.contains { $0.severity == .blocker }, "\(length)") }
      #expect(whole.fields.starts(with: read.fields), "\(length)")
      for size in Reading.pieceSizes {
        let other = try Reading.xml(part, pieceSize: size)
        #expect(other.fields == read.fields, "\(length), \(size)")
        #expect(other.codes == read.codes, "\(length), \(size)")
      }
    }
  }

  /// A file of control characters is not empty, although they are read as spaces.
  @Test(arguments: [
    ("\u{B}", ["xml-not-well-formed"]), ("\n\n\u{B}n-swap>", ["xml-character", "xml-not-well-formed"]),
    ("\u{1}<submission/>", ["xml-character"]),
  ]) func controlCharacterIsNoBlank(_ text: String, _ codes: [String]) throws {
    for size in Reading.pieceSizes {
      #expect(try Reading.xml(Array(text.utf8), pieceSize: size).codes == codes, "pieces of \(size)")
    }
  }

  /// Text where none belongs is told at its own line, be it plain or a section, long or short.
  @Test(arguments: [1, 40]) func lineOfStrayTextIsItsOwn(_ lines: Int) throws {
    let more = String(repeating: "\nmore text on a line of its own", count: lines)
    for (text, line) in [("\nstray\(more)", 2), ("<![CDATA[\n\nstray\(more)]]>", 3), ("\n<![CDATA[stray\(more)]]>", 2)]
    {
      for size in Reading.pieceSizes {
        let read = try Reading.xml(Array("<submission>\(text)</submission>".utf8), pieceSize: size)
        #expect(read.codes == ["xml-text-between"], "\(text), pieces of \(size)")
        #expect(read.findings.first?.place.line == line, "\(text), pieces of \(size)")
      }
    }
  }

  /// Nothing is told of text before a failure, however much of it the parser has given before.
  @Test func unsoundSectionIsOneFinding() throws {
    let long = String(repeating: "stray text ", count: 60)
    let bytes = Array("<submission><![CDATA[\(long)".utf8) + [0xD1] + Array("\(long)]]></submission>".utf8)
    for size in Reading.pieceSizes {
      #expect(try Reading.xml(bytes, pieceSize: size).codes == ["xml-encoding-untrue"], "pieces of \(size)")
    }
  }

  /// A comment may begin with what would end it.
  @Test(arguments: ["<!-->x-->", "<!--->x-->", "<!-- -> -->", "<!---->", "<!--\u{3C}submission/>-->"])
  func commentMayBeginLikeAnEnd(_ comment: String) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml(Array("\(comment)<submission entity='EXW'/>".utf8), pieceSize: size)
      #expect(read.codes == [], "pieces of \(size)")
      #expect(read.values == ["EXW"], "pieces of \(size)")
    }
  }

  /// Sections hold what would be tags, however close they stand to each other and to tags.
  @Test(arguments: 0..<70) func sectionsMayFollowClosely(_ indent: Int) throws {
    let text =
      "<submission entity='EXW'>" + String(repeating: " ", count: indent)
      + "<rating><a><![CDATA[<b>]]><![CDATA[< c]]></a><?x <d?><!--<e--></rating><rating f='1'/></submission>"
    for size in Reading.pieceSizes {
      let read = try Reading.xml(Array(text.utf8), pieceSize: size)
      #expect(read.codes == [], "pieces of \(size)")
      #expect(read.values == ["EXW", "<b>< c", "1"], "pieces of \(size)")
    }
  }

  /// The number of attributes is told from what stands around a tag, whatever has been passed quickly before.
  @Test(arguments: [99, 100, 101]) func attributesAreCounted(_ count: Int) throws {
    let attributes = (0..<count).map { " a\($0)=''" }.joined()
    let bytes = Array("<submission>\n<rating/><rating/><rating\(attributes)/></submission>".utf8)
    for size in Reading.pieceSizes {
      let read = try Reading.xml(bytes, pieceSize: size)
      #expect(read.places == (count > 100 ? ["xml-too-large 2:19"] : []), "pieces of \(size)")
      #expect(read.fields.count == (count > 100 ? 0 : count), "pieces of \(size)")
    }
  }

  private static let parts = [
    "<rating a='1'>", "<rating>", "</rating>", "<b>", "</b>", "<b/>", "<rating c=\"é>\" d='\"'/>", "text", "語", "👩‍🔬",
    "&amp;",
    "<!-- ' > -->", "<![CDATA[ <b> ]]>", "<?x y='?>", "\n", "\r\n", "\r", " ", "<submission>", "</submission>",
  ]

  /// Mostly sound documents: each part may stand anywhere, and one in some is not well formed.
  @Test(arguments: 0..<60) func piecesMakeNoDifference(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var text = "<submission entity='EXW'>\n"
    var open = ["submission"]
    for _ in 0..<Int.random(in: 0..<200, using: &random) {
      switch Int.random(in: 0..<40, using: &random) {
      case 0: text += Self.parts.randomElement(using: &random)!
      case 1..<12:
        let name = open.count == 1 ? "rating" : ["b", "c", "d"].randomElement(using: &random)!
        guard open.count < 5 else { continue }
        text += "<\(name) é='\(Int.random(in: 0..<9, using: &random))>'>"
        open.append(name)
      case 12..<22 where open.count > 1: text += "</\(open.removeLast())>"
      default: text += Self.parts[Int.random(in: 7..<18, using: &random)]
      }
    }
    text += open.reversed().map { "</\($0)>" }.joined()
    let bytes = Array(text.utf8)
    let whole = try Reading.xml(bytes)
    for size in Reading.pieceSizes {
      let read = try Reading.xml(bytes, pieceSize: size)
      #expect(read.fields == whole.fields, "pieces of \(size)")
      #expect(read.codes == whole.codes, "pieces of \(size)")
      #expect(read.findings.map(\.place.line) == whole.findings.map(\.place.line), "pieces of \(size)")
    }
  }

  /// Bytes at random never do worse than give a finding.
  @Test(arguments: 0..<40) func damagedDocumentsAreReadOrRefused(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        }
      }
      let read = try Reading.xml(bytes)
      #expect(try Reading.xml(bytes, pieceSize: 3).codes == read.codes, "\(bytes)")
    }
  }
}

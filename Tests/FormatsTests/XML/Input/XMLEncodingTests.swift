import Model
import Testing

@testable import Formats

@Suite struct XMLEncodingTests {
  private static let document = "<submission>\n<rating é=\"ü\"><a>ÿé</a></rating></submission>"
  private static let cells = ["2:11 ü", "2:15 ÿé"]

  private static func declared(_ name: String) -> String { "<?xml version=\"1.0\" encoding=\"\(name)\"?>" }

  @Test(arguments: ["UTF-8", "utf-8", "UTF8", "US-ASCII"], ["", "\u{FEFF}"]) func documentsInUTF8AreRead(
    _ name: String, _ mark: String
  ) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml(mark + Self.declared(name) + Self.document, pieceSize: size)
      #expect(read.cells == Self.cells)
      #expect(read.findings == [])
    }
  }

  @Test(arguments: ["", declared("UTF-16"), declared("utf-16"), "<?xml version='1.0'?>"], [true, false])
  func documentsInUTF16AreRead(_ declaration: String, _ isLittle: Bool) throws {
    let bytes = Encoded.utf16("\u{FEFF}" + declaration + Self.document, isLittleEndian: isLittle)
    for size in Reading.pieceSizes {
      let read = try Reading.xml(bytes, pieceSize: size)
      #expect(read.cells == Self.cells)
      #expect(read.findings == [])
    }
  }

  @Test(arguments: [
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
    "<?xml version='1.0'\tencoding = 'iso-8859-1' standalone='yes' ?>",
    "<?xml version=\"1.0\" encoding=\"windows-1252\"?>", "<?xml version=\"1.0\" encoding=\"Latin1\"?>",
  ]) func documentsOfOneByteACharacterAreRead(_ declaration: String) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml(Encoded.latin1(declaration + Self.document), pieceSize: size)
      #expect(read.cells == Self.cells)
      #expect(read.findings == [])
    }
  }

  @Test func signsOfWindowsAreThoseOfItsEncodingOnly() throws {
    let text = Array("<submission><a>".utf8) + [0x80, 0x93, 0x94] + Array("</a></submission>".utf8)
    #expect(try Reading.xml(Array(Self.declared("windows-1252").utf8) + text).values == ["€“”"])
    #expect(try Reading.xml(Array(Self.declared("ISO-8859-1").utf8) + text).values == ["\u{80}\u{93}\u{94}"])
  }

  @Test(arguments: [
    (declared("UTF-7"), "UTF-7"), (declared("Shift_JIS"), "Shift_JIS"), (declared("../../etc/x"), "../../etc/x"),
    ("<?xml version=' encoding=\"UTF-8\" ' encoding='IBM037'?>", "IBM037"),
    (declared("GB18030"), "GB18030"),
  ]) func otherEncodingsAreRefusedByName(_ start: String, _ name: String) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml(start + Self.document, pieceSize: size)
      #expect(read.places == ["xml-encoding 1:1"])
      #expect(read.findings.first?.found == name)
      #expect(read.fields == [])
    }
  }

  @Test(arguments: [true, false]) func textInUTF16IsRefusedWithoutMark(_ isLittle: Bool) throws {
    for text in [Self.document, Self.declared("UTF-16") + Self.document] {
      for size in Reading.pieceSizes {
        let read = try Reading.xml(Encoded.utf16(text, isLittleEndian: isLittle), pieceSize: size)
        #expect(read.places == ["xml-encoding 1:1"])
        #expect(read.findings.first?.found == "UTF-16")
      }
    }
  }

  /// The library knows EBCDIC by its first bytes and would load a converter.
  @Test func documentInEBCDICIsNotWellFormed() throws {
    #expect(try Reading.xml([0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40]).codes == ["xml-not-well-formed"])
  }

  @Test func declarationWithoutEndIsRefused() throws {
    let text = "<?xml version=\"1.0\"" + String(repeating: " ", count: 2_000) + "encoding=\"UTF-7\"?>" + Self.document
    for size in Reading.pieceSizes {
      #expect(try Reading.xml(text, pieceSize: size).places == ["xml-too-large 1:1"])
    }
  }

  @Test(arguments: [
    "<?xml version=\"1.0\" encoding=UTF-8?>", "<?xml version=\"1.0\" encoding=\"UTF-8?>", "<?xml encoding=\"\"?>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" encoding=\"UTF-7\"?>", "<?xml?>", "<?xml>",
  ]) func malformedDeclarationsAreNotWellFormed(_ declaration: String) throws {
    for size in Reading.pieceSizes {
      let codes = try Reading.xml(declaration + Self.document, pieceSize: size).codes
      #expect(codes == ["xml-not-well-formed"] || codes == ["xml-encoding"])
    }
  }

  @Test func whatMeansNothingIsRefusedAtItsPlace() throws {
    let windows =
      Array(Self.declared("windows-1252").utf8) + Array("\n<submission>\n<a>x".utf8) + [0x81] + Array("</a>".utf8)
    var wide = Encoded.utf16("\u{FEFF}\n<submission>\n<a>x", isLittleEndian: true) + [0x34, 0xD8]
    wide += Encoded.utf16("y</a></submission>", isLittleEndian: true)
    for size in Reading.pieceSizes {
      for bytes in [windows, wide] {
        let read = try Reading.xml(bytes, pieceSize: size)
        #expect(read.codes == ["xml-not-well-formed"])
        #expect(read.findings.first?.place.line == 3)
      }
    }
  }

  /// The same document in every encoding: the same fields at the same places.
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func encodingsMakeNoDifference(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let document = WrittenDocument(ratings: 8, using: &random)
    for size in Reading.pieceSizes {
      for isLittle in [true, false] {
        let bytes = Encoded.utf16("\u{FEFF}" + document.text, isLittleEndian: isLittle)
        #expect(try Reading.xml(bytes, pieceSize: size).cells == document.places)
      }
    }
    let latin = document.text.replacing("𝄞", with: "ß").replacing("中", with: "ø")
    let declared = "<?xml version='1.0' encoding='ISO-8859-1'?>"
    let whole = try Reading.xml(declared.replacing("ISO-8859-1", with: "UTF-8") + latin)
    #expect(whole.values.count == document.places.count)
    for size in Reading.pieceSizes {
      let cells = try Reading.xml(Encoded.latin1(declared + latin), pieceSize: size).cells
      let plain = try Reading.xml("<?xml version='1.0'                      ?>" + latin, pieceSize: size).cells
      #expect(cells == plain)
    }
  }

  @Test(arguments: [
    "<submission><rating><a>x\u{1}</a></rating></submission>",
    "<submission><rating a=\"?\"/></submission>",
    "<submission><rating><a>xé?</a></rating></submission>",
    "<submission><rating?><a>1</a></rating></submission>",
    "<submission><?a ??></submission>",
    "<submission><!-- ? --></submission>",
    "<submission><rating><a><![CDATA[?]]></a></rating></submission>",
    "?<submission/>",
    "<submission/>?",
  ])
  func badBytesAreNotWellFormed(text: String) throws {
    for bad: [UInt8] in [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0]] {
      let bytes = text.utf8.flatMap { $0 == 0x3F ? bad : [$0] }
      for pieces in [1, 3, 65_536] {
        let records = try Reading.xml(bytes, pieceSize: pieces)
        #expect(records.findings.contains { $0.severity >= .error }, "\(text) with \(bad)")
        #expect(records.findings.last?.place.line == 1)
      }
    }
  }
}

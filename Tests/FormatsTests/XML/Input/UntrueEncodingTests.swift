import Model
import Testing

@testable import Formats

/// A document that declares another encoding than its own is read as what it is, and the declaration is named.
@Suite struct UntrueEncodingTests {
  private static let document = "<submission>\n<rating><a>Égalité</a></rating></submission>"

  private static func declared(_ name: String) -> String { "<?xml version=\"1.0\" encoding=\"\(name)\"?>" }

  @Test(arguments: ["ISO-8859-1", "windows-1252", "windows-1251", "UTF-16", "utf-16le", "UCS-2"])
  func textInUTF8IsReadWhateverItDeclares(_ name: String) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml(Self.declared(name) + Self.document, pieceSize: size)
      #expect(read.values == ["Égalité"])
      #expect(read.places == ["xml-encoding-untrue 1:1"])
      #expect(read.findings.first?.severity == .warning)
      #expect(read.findings.first?.arguments["declared"] == name)
    }
  }

  @Test(arguments: ["UTF-8", "ISO-8859-1"]) func markOfUTF16IsBelieved(_ name: String) throws {
    for isLittle in [true, false] {
      let bytes = Encoded.utf16("\u{FEFF}" + Self.declared(name) + Self.document, isLittleEndian: isLittle)
      let read = try Reading.xml(bytes)
      #expect(read.values == ["Égalité"])
      #expect(read.places == ["xml-encoding-untrue 1:1"])
    }
  }

  @Test func textThatIsNotUTF8EndsTheReading() throws {
    let read = try Reading.xml(Encoded.latin1(Self.declared("UTF-8") + Self.document))
    #expect(read.codes == ["xml-encoding-untrue"])
    #expect(read.findings.first?.severity == .blocker)
    #expect(read.findings.first?.place.line == 2)
  }

  @Test func declaredCodePageIsRead() throws {
    let text = Array(Self.declared("windows-1251").utf8) + Array("<submission><a>".utf8) + [0xC4, 0xE0]
    let read = try Reading.xml(text + Array("</a></submission>".utf8))
    #expect(read.values == ["Да"])
    #expect(read.findings == [])
  }

  @Test func asciiUnderAnEncodingOfOneByteIsTrue() throws {
    #expect(try Reading.xml(Self.declared("ISO-8859-1") + "<submission><a>x</a></submission>").findings == [])
  }
}

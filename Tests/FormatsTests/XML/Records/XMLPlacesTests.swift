import Testing

@testable import Formats

@Suite struct XMLPlacesTests {
  @Test(arguments: [
    ("<submission entity=\"EXW\" year=\"2025\"/>", ["1:20 EXW", "1:31 2025"]),
    ("<submission\n  entity = 'EXW'\n  year=\"2025\"/>", ["2:12 EXW", "3:8 2025"]),
    ("<submission xmlns=\"urn:x\" entity=\"EXW\"/>", ["1:34 EXW"]),
    ("<s:submission entity=\"EXW\" xmlns:s=\"urn:x\" year=\"2025\"/>", ["1:22 EXW", "1:49 2025"]),
    ("<submission a=\"x > y\" b=\"=\" c='\"'/>", ["1:15 x > y", "1:25 =", "1:31 \""]),
    ("<submission a=\"é𝄞\" b=\"2\"/>", ["1:15 é𝄞", "1:22 2"]),
    ("<submission>é<!-- é> --><year>2025</year></submission>", ["1:25 2025"]),
    ("\u{FEFF}<submission><year>2025</year></submission>", ["1:13 2025"]),
    ("<submission>\r\n<a>1</a>\r<b>2</b>\n\r<c>3</c></submission>", ["2:1 1", "3:1 2", "5:1 3"]),
    ("<submission a='x\r\ny\rz'\nb='2'/>", ["1:15 x y z", "4:3 2"]),
  ])
  func everyFieldHasItsPlace(text: String, places: [String]) throws {
    #expect(try Reading.xml(text).cells == places)
  }

  /// Random documents, written by the rules, come back field by field with the places at which they were written.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func writtenDocumentsComeBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let document = WrittenDocument(ratings: 12, using: &random)
    for size in Reading.pieceSizes {
      let records = try Reading.xml(document.text, pieceSize: size)
      #expect(records.cells == document.places)
      #expect(records.findings.isEmpty)
    }
  }
}

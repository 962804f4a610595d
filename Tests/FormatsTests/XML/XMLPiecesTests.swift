import Model
import Testing

@testable import Formats

/// Documents with several faults at once give the same result however their bytes arrive.
struct XMLPiecesTests {
  private static let faults: [[UInt8]] =
    [
      "<", "&", "&nbsp;", "&#11;", "&#x0;", "]]>", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE a>", "\"", "'", "/>",
      "<b>", "</b>", "</submission>", "<rating indicator=\"4\"", "<?xml version=\"1.0\"?>", "xmlns:a=\"b\"", "a:b", "=",
    ].map { Array($0.utf8) } + [[0], [0x0B], [0x0D], [0xD4], [0xDD, 0xDF], [0xC3], [0xFF, 0xFE], []]

  private static let document = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <submission entity="EXW" year="2025">
      <rating indicator="1" rating="meets" justification="Reached in full" evidence="Annual report"/>
      <rating indicator="2"><rating>meets</rating><justification>Ré ached</justification></rating>
      <rating indicator="3" rating="meets" justification="Reached in full" evidence="Annual report"/>
      <answer question="4">In <b>full</b></answer>
      <rating indicator="5" rating="meets" justification="Reached in full" evidence="Annual report"/>
    </submission>
    """.utf8)

  @Test(arguments: 0..<8) func faultsAreTheSameInPieces(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      var bytes = Self.document
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let start = Int.random(in: 0..<bytes.count, using: &numbers)
        let length = Int.random(in: 0...3, using: &numbers)
        let fault = Self.faults.randomElement(using: &numbers) ?? []
        bytes.replaceSubrange(start..<min(bytes.count, start + length), with: fault)
      }
      let whole = try Reading.xml(bytes, pieceSize: .max)
      for size in [1, 2, 7] {
        let inPieces = try Reading.xml(bytes, pieceSize: size)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(inPieces.fields == whole.fields, "pieces of \(size): \(text)")
        #expect(Self.causes(inPieces) == Self.causes(whole), "pieces of \(size): \(text)")
      }
    }
  }

  /// The codes of the findings; if there are two reasons to stop at one tag, either may be found first.
  private static func causes(_ read: ReadRecords) -> [String] {
    read.findings.map { [.xmlNotWellFormed, .xmlTooLarge].contains($0.code) ? "stopped" : $0.code.rawValue }
  }
}

import Model
import Testing

@testable import Formats

@Suite struct XMLEncodingTests {
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

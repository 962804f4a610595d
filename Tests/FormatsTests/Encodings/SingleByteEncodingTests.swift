import Testing

@testable import Formats

@Suite struct SingleByteEncodingTests {
  @Test func bytesBetweenTheTwoHalvesDiffer() {
    #expect(SingleByteEncoding.windows1252.scalar(0x80) == "€")
    #expect(SingleByteEncoding.latin1.scalar(0x80) == "\u{80}")
    #expect(SingleByteEncoding.windows1252.scalar(0x81) == nil)
  }

  @Test(arguments: [SingleByteEncoding.latin1, .windows1252]) func allOtherBytesAreTheSame(
    _ encoding: SingleByteEncoding
  ) {
    for byte in Array(0..<0x80) + Array(0xA0...0xFF) {
      #expect(encoding.scalar(UInt8(byte)) == Unicode.Scalar(UInt8(byte)))
    }
  }

  @Test func aTextBecomesUTF8() {
    var text = SingleByteDecoder(.windows1252)
    let converted = [0x63, 0x61, 0x66, 0xE9].withUnsafeBufferPointer { bytes in
      text.convert(bytes) { String(decoding: $0, as: UTF8.self) }
    }
    #expect(converted == "café")
  }
}

import Testing

@testable import Formats

@Suite struct LineEndsTests {
  private func normalised(_ pieces: String...) -> String {
    var ends = LineEndNormalizer()
    return pieces.map { piece in
      Array(piece.utf8).withUnsafeBufferPointer { ends.normalize($0) { String(decoding: $0, as: UTF8.self) } }
    }.joined()
  }

  @Test func everyLineEndBecomesALineFeed() {
    #expect(normalised("a\r\nb\rc\nd") == "a\nb\nc\nd")
    #expect(normalised("\r\r\n\n") == "\n\n\n")
  }

  @Test func aPairMayBeCutInTwo() {
    #expect(normalised("a\r", "\nb") == "a\nb")
    #expect(normalised("a\r", "b") == "a\nb")
  }
}

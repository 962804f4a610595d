import Testing

@testable import Formats

@Suite struct XMLDeclarationTests {
  /// The encoding that is declared, and the text that is handed on, however the text is cut.
  private func read(_ text: String, pieceSize: Int) -> (encoding: String?, text: String) {
    var declaration = XMLDeclarationReader()
    var result: (encoding: String?, text: String) = (nil, "")
    func take(_ encoding: String?, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      result = (encoding, result.text + String(decoding: bytes, as: UTF8.self))
      return true
    }
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieceSize) {
      let piece = Array(bytes[start..<min(start + pieceSize, bytes.count)])
      _ = piece.withUnsafeBufferPointer { declaration.read($0, then: take) }
    }
    declaration.finish(take)
    return result
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>", "UTF-8"),
    ("<?xml version='1.0' encoding = 'ISO-8859-1' ?><a/>", "ISO-8859-1"), ("<?xml version=\"1.0\"?><a/>", nil),
    ("<a/>", nil), ("<?xml-stylesheet href=\"a\"?><a/>", nil), ("<?xm", nil),
  ])
  func theEncodingIsReadFromTheDeclaration(_ text: String, _ encoding: String?) {
    for size in [1, 3, 1_000] {
      let read = read(text, pieceSize: size)
      #expect(read.encoding == encoding)
      #expect(read.text == text)
    }
  }

  @Test func aDeclarationWithoutAnEndIsRefused() {
    var declaration = XMLDeclarationReader()
    let text = Array(("<?xml " + String(repeating: " ", count: XMLLimits.maxDeclarationLength)).utf8)
    let shouldContinue = text.withUnsafeBufferPointer { declaration.read($0) { _, _ in true } }
    #expect(!shouldContinue)
    #expect(declaration.exceedsLimit)
  }
}

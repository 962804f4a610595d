import Testing

@testable import Formats

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain é 中\n\t", "plain é 中\n\t"),
    ("\u{1B}[31m", "\\u{1B}[31m"),
    ("a\0b", "a\\u{0}b"),
    ("a\r\nb", "a\\u{D}\nb"),
    ("\u{202E}cod.exe", "\\u{202E}cod.exe"),
    ("zero\u{200B}width", "zero\\u{200B}width"),
    ("\u{FEFF}x\u{85}", "\\u{FEFF}x\\u{85}"),
    ("\u{E0041}", "\\u{E0041}"),
    ("\u{2028}", "\\u{2028}"),
  ])
  func whatCannotBeSeenIsWrittenOut(text: String, shown: String) {
    #expect(VisibleText.escaped(text) == shown)
  }

  @Test(arguments: [
    (" a b ", "a b"), ("\u{A0}\t\r\na\u{2003}", "a"), ("", ""), (" \u{A0} ", ""), ("a", "a"),
    ("\u{200B}a", "\u{200B}a"),
  ])
  func whiteSpaceAtTheEndsIsTrimmed(text: String, trimmed: String) {
    #expect(text.trimmingWhitespace == trimmed)
  }

  /// A text that is shown as it is by a look at its bytes is one in which nothing is hidden.
  @Test func whatIsHiddenIsFoundByItsBytes() {
    for range in [0..<0x3000, 0xFE00..<0x10000, 0xE0000..<0xE0200] as [Range<UInt32>] {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        let text = "a" + String(scalar) + "b"
        // Beside a character that is hidden every other is looked at by itself.
        guard VisibleText.escaped(text) != String(VisibleText.escaped("\0" + text).dropFirst(5)) else { continue }
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }
}

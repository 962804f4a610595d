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
}

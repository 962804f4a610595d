import Formats
import Testing

@Suite struct TrimmedTextTests {
  @Test(arguments: [
    ("a", "a"), (" a b\t", "a b"), ("\u{A0}a\u{202F}", "a"), ("\r\n", ""), ("", ""), ("é ", "é"),
  ])
  func whiteSpaceAtBothEndsIsTakenOff(text: String, trimmed: String) {
    #expect(text.trimmingWhitespace == trimmed)
  }
}

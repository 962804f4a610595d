import Testing

@testable import Formats

@Suite struct SheetTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\u{1}b", "a_x0001_b"), ("_x0041_", "_x005F_x0041_"), ("_x41_", "_x41_"),
    ("a_x0041_b", "a_x005F_x0041_b"), ("<&>\"", "&lt;&amp;&gt;&quot;"), ("one\ntwo", "one&#10;two"), ("\r", "_x000D_"),
    ("\u{FFFE}", "_xFFFE_"), ("中文 é", "中文 é"),
  ]) func charactersAreEscaped(_ text: String, _ escaped: String) {
    #expect(SheetText.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("one two", 7, "one two"), ("one two", 6, "one…"), ("one two three", 9, "one two…"), ("abcdef", 4, "abc…"),
    ("👩‍🌾👩‍🌾", 8, "👩‍🌾…"), ("", 0, ""),
  ]) func textIsCutBehindAWord(_ text: String, _ limit: Int, _ cut: String) {
    #expect(SheetText.fitted(text, to: limit) == cut)
    #expect(SheetText.fitted(text, to: limit).utf16.count <= limit)
  }

  @Test(arguments: [
    ("", 1), ("one two", 1), ("one two three four", 2), ("one\ntwo", 2), ("aaaaaaaaaaaaaaaaaaaaaaaaa", 3),
    ("中文中文中文中文", 2),
  ]) func linesAreCounted(_ text: String, _ lines: Int) {
    #expect(SheetText.lineCount(text, width: 12) == lines)
  }

  @Test(arguments: [("=1+1", true), ("+1", true), ("-1 to 1", true), ("@x", true), ("a=1", false), ("15", false)])
  func textsLikeFormulasAreKnown(_ text: String, _ isFormula: Bool) {
    #expect(SheetText.looksLikeFormula(text) == isFormula)
  }
}

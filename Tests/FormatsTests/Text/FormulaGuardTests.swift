import Testing

@testable import Formats

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    ("=1", "'=1"), (" =1", "' =1"), ("\u{A0}\u{200B}=1", "'\u{A0}\u{200B}=1"), ("  +1", "'  +1"), ("\t@x", "'\t@x"),
    ("\r=1", "'\r=1"), ("\n-1", "'\n-1"), (" \u{FF1D}1", "' \u{FF1D}1"), ("-1", "'-1"), ("\0=1", "'\0=1"),
  ]) func textThatBeginsAsAFormulaIsGuarded(_ text: String, _ guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
  }

  /// Excel divides at semicolons where lists are separated by them.
  @Test(arguments: [
    ("see;=1", "see;'=1"), ("see; =1", "see;' =1"), ("a\t+1", "a\t'+1"), ("a;;@b", "a;;'@b"), ("a\n=1", "a\n'=1"),
    ("a\r\n@b", "a\r\n'@b"), (";=1;-2", ";'=1;'-2"),
  ]) func textThatBeginsACellOfItsOwnIsGuarded(_ text: String, _ guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
  }

  @Test(arguments: [
    "", "-", "meets", "a=1", "a - b", "https://a.example; https://b.example", "one\n- two\n- three", "5 > 3", "(=1)",
    "2025-01-31", "a;b", "a; b = c",
  ]) func otherTextStays(_ text: String) {
    #expect(FormulaGuard.guarded(text) == text)
  }

  @Test func guardedCellsAreQuoted() {
    var csv = CSVWriter()
    csv.row(["see;=1", " =2", "plain"])
    #expect(csv.text == "\"see;'=1\",\"' =2\",plain\n")
  }
}

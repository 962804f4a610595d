import Testing

@testable import Formats

@Suite struct SheetNameTests {
  @Test(arguments: [
    ("Ratings", "Ratings"), ("a/b:c*d?e[f]g\\h", "abcdefgh"), ("'quoted'", "quoted"), ("", "Sheet"), ("  ", "Sheet"),
    ("history", "history 2"), (String(repeating: "x", count: 40), String(repeating: "x", count: 31)),
  ]) func namesAreAllowed(_ text: String, _ name: String) {
    #expect(SheetName.allowed(text, besides: []) == name)
  }

  @Test func namesDifferInMoreThanCapitals() {
    #expect(SheetName.allowed("ratings", besides: ["Ratings", "ratings 2"]) == "ratings 3")
    let long = String(repeating: "x", count: 31)
    #expect(SheetName.allowed(long, besides: [long]).count == 31)
  }

  @Test(arguments: [
    ("Ratings", "Ratings"), ("focal-points", "'focal-points'"), ("it's", "'it''s'"), ("R1C1", "'R1C1'"),
  ]) func formulasQuoteNames(_ name: String, _ quoted: String) {
    #expect(SheetName.quoted(name) == quoted)
  }

  @Test(arguments: [
    ("ratings_given", true), ("A1", false), ("XFD1048576", false), ("1a", false), ("a b", false), ("", false),
  ])
  func definedNamesAreChecked(_ name: String, _ isAllowed: Bool) {
    #expect((SheetDefinedName(name, range: "A!$A$1") != nil) == isAllowed)
  }
}

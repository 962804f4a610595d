import Testing

@testable import Frameworks

@Suite struct LineShapeTests {
  private func shape(_ text: String) -> [String]? {
    LineShape(Array(text.unicodeScalars)).map { shape in
      [
        String(shape.indent), shape.dashes.map(String.init).joined(separator: "+"), shape.key ?? "-",
        String(String.UnicodeScalarView(shape.value)),
      ]
    }
  }

  @Test func aLineHasIndentationDashesKeyAndValue() {
    #expect(shape("  text: A policy ") == ["2", "", "text", "A policy"])
    #expect(shape("  - case: none yet") == ["2", "2", "case", "none yet"])
    #expect(shape("- - a") == ["0", "0+2", "-", "a"])
    #expect(shape("questions:") == ["0", "", "questions", ""])
    #expect(shape("levels:   # from the lowest") == ["0", "", "levels", ""])
    #expect(shape("- { answer: x, is: yes }") == ["0", "0", "-", "{ answer: x, is: yes }"])
    #expect(shape("\"a: b\": c") == ["0", "", "\"a: b\"", "c"])
    #expect(shape("text:none") == ["0", "", "-", "text:none"])
    #expect(shape("") == nil)
    #expect(shape("   # only a comment") == nil)
  }

  @Test func blockTextsAreRecognized() {
    let isBlock = { (text: String) in LineShape(Array(text.unicodeScalars))!.beginsBlockText }
    #expect(["a: >", "a: |-", "- a: >2 # c"].allSatisfy(isBlock))
    #expect(!["a: > text", "a: b", "a:"].contains(where: isBlock))
  }

  @Test func linesOfBlockTextsAreNoRows() {
    let rows = SourceStructure(SourceLines(Array("a: >\n  b: c\n\n  d\ne: f\n".utf8))).rows
    #expect(rows.map(\.line) == [1, 5])
  }

  @Test func keysAreRecognizedWithoutASpace() {
    let key = { (text: String) in Vocabulary.keyWithoutSpace(text.unicodeScalars) }
    #expect(key("text:A policy") == "text")
    #expect(key("6.a1:text") == "6.a1")
    #expect(key("H3.m12:text") == "H3.m12")
    #expect(key("source://host") == nil)
    #expect(key("whether:so") == nil)
    #expect(key("text: A") == nil)
    #expect(!Vocabulary.isCode("6.1") && !Vocabulary.isCode("a.b1c") && Vocabulary.isCode("6.1.a1"))
  }
}

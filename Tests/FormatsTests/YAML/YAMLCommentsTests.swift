import Testing

@testable import Formats

@Suite struct YAMLCommentsTests {
  @Test(
    arguments: [
      ("a: b # c", [1]), ("# c\n  # d\na: b", []), ("a: b#c\nd: e\t# f\n", [2]),
      ("a: \"b # c\"\r\n\r\nd: # e", [1, 3]),
      ("a: b # c # d\re: f # g", [1, 2]), ("", []), ("#", []), (" #", []), ("a #", [1]),
    ] as [(String, [Int])])
  func linesWithASignBehindSomethingAreFound(text: String, lines: [Int]) {
    #expect(YAMLComments.linesWithSign(in: Array(text.utf8)) == lines)
  }

  @Test func textsWithoutQuotationMarksHaveTheirEnds() {
    let ends = YAMLTree.plainTextEnds(in: Array("a: b c # d\ne: 'f'\n".utf8))
    #expect(
      ends.map { [$0.startLine, $0.startColumn, $0.line, $0.column] } == [[1, 1, 1, 2], [1, 4, 1, 7], [2, 1, 2, 2]])
    #expect(YAMLTree.plainTextEnds(in: Array("a: b\n\tc: [".utf8)).count <= 3)
  }
}

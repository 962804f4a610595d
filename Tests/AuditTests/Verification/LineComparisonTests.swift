import Testing

@testable import Audit

@Suite struct LineComparisonTests {
  private func lines(_ published: String, _ own: String, explained: Set<Int> = []) -> [Int?] {
    LineComparison(file: "a.html").compare(Array(published.utf8), with: Array(own.utf8), alreadyListed: explained).map(
      \.line)
  }

  @Test func everyLineThatDiffersIsListed() { #expect(lines("a\nb\nc", "a\nx\ny") == [2, 3]) }

  @Test func onlyTheFirstOfSeveralMovedLinesIsListed() { #expect(lines("a\nb\nc", "a\nnew\nb\nc") == [2]) }

  @Test func explainedLinesAreNotListedAgain() { #expect(lines("a\nb\nc", "a\nx\ny", explained: [2]) == [3]) }

  @Test func theNumberOfListedLinesIsLimited() {
    let many = (0..<100).map { "\($0)" }.joined(separator: "\n")
    #expect(lines(many, many.replacing("\n", with: "!\n")).count == LineComparison.maxDifferences)
  }
}

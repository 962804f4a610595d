import Testing

@testable import Formats

@Suite struct ExactWordTableTests {
  private func find(_ word: String, in words: ExactWordTable) -> Int? {
    var word = word
    return word.withUTF8 { words[$0] }
  }

  @Test func wordsAreFoundAsTheyAreWritten() {
    let words = ExactWordTable([("meets", 2), ("exceeds", 3), ("not-applicable", 7), ("6.1", 0), ("É", 5)])
    #expect(["meets", "exceeds", "not-applicable", "6.1", "É"].map { find($0, in: words) } == [2, 3, 7, 0, 5])
    for other in ["", "Meets", " meets", "meets ", "meet", "meetss", "6", "e\u{301}", "meets\0"] {
      #expect(find(other, in: words) == nil)
    }
  }

  @Test func ofAWordGivenTwiceTheFirstValueCounts() {
    #expect(find("a", in: ExactWordTable([("a", 1), ("a", 2)])) == 1)
  }

  @Test func wordsOfMoreThan24BytesAreLeftToBeReadWithPatience() {
    let longest = String(repeating: "w", count: 24)
    let words = ExactWordTable([(longest, 1), (longest + "w", 2), ("", 3)])
    #expect(find(longest, in: words) == 1)
    #expect(find(longest + "w", in: words) == nil)
    #expect(find("", in: words) == nil)
  }

  @Test func thousandsOfWordsAreAllFound() {
    let list = (0..<5_000).map { (word: "EX\($0)", value: $0) }
    let words = ExactWordTable(list)
    #expect(list.allSatisfy { find($0.word, in: words) == $0.value })
    #expect((5_000..<10_000).allSatisfy { find("EX\($0)", in: words) == nil })
    #expect(find("a", in: ExactWordTable([])) == nil)
  }
}

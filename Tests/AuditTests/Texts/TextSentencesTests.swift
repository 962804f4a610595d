import Testing

@testable import Audit

@Suite struct TextSentencesTests {
  @Test func aFullStopEndsASentenceOnlyBeforeWhitespace() {
    #expect(TextSentences.read("It rose by 1.5 points. It fell.").map(\.text) == ["It rose by 1.5 points", "It fell."])
  }

  @Test func aSentenceEndsWithItsBlock() {
    #expect(
      TextSentences.read("# Overview\n\nIt rose\n\n- by much\n").map(\.text) == ["Overview", "It rose", "by much"])
  }

  @Test func aSentenceListsTheFiguresThatItMentions() {
    let sentences = TextSentences.read("It is [63 %](figure:f/2025/a). It is not [2](https://example.org).")
    #expect(sentences.map { $0.mentions.map(\.figure) } == [["f/2025/a"], []])
    #expect(sentences.first?.mentions.first?.text == "63 %")
  }
}

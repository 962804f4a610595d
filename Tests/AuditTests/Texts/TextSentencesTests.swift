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

  @Test func rowsOfATableAreSentencesWithTheHeadingOfTheColumn() {
    let text = "| Area | Rose |\n|---|---|\n| Money | {{figure:f/2025/a}} |\n"
    let row = TextSentences.read(text).last
    #expect(row?.text.hasPrefix("Money | ") == true)
    #expect(row?.mentions.map(\.context) == ["Rose | "])
  }

  @Test func itemsKeepTheSentenceThatIntroducesThem() {
    let item = TextSentences.read("These rose:\n\n- {{figure:f/2025/a}}\n- {{figure:f/2025/b}}\n").suffix(2)
    #expect(item.flatMap(\.mentions).map(\.context) == ["These rose:", "These rose:"])
  }

  @Test func headingsAndFootnotesAreAboutRelatedFigures() {
    let sentences = TextSentences.read(
      "# Progress\n\nIt is {{figure:f/2025/a}}. It rose[^1].\n\n[^1]: {{figure:f/2025/b}}\n")
    #expect(sentences.map { $0.related.map(\.figure) } == [["f/2025/a"], [], ["f/2025/b"], []])
  }

  @Test func tablesOfTheReportAreListed() {
    let tables = TextSentences.tables("{{table:a}}\n\nSee {{table:b}}.\n")
    #expect(tables.map { "\($0.name) \($0.isAlone)" } == ["a true", "b false"])
  }
}

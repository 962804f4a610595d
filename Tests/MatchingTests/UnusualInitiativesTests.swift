import Model
import Testing

@testable import Matching

@Suite struct UnusualInitiativesTests {
  private func pairs(_ initiatives: [Initiative]) -> [InitiativePair] {
    InitiativeComparison(initiatives, weights: .delivered).pairs(atLeast: 0.01).pairs
  }

  @Test func nothingGivesNoPairs() {
    #expect(pairs([]).isEmpty)
    #expect(pairs([.example("1", "Pumps")]).isEmpty)
  }

  @Test func emptyTextsNeverMatch() {
    #expect(pairs((0..<50).map { .example("\($0)", $0 % 2 == 0 ? "" : " -- \u{200B}") }).isEmpty)
    let comparison = InitiativeComparison([.example("1", ""), .example("2", "")], weights: .delivered)
    #expect(comparison.score(0, 1) == InitiativePair(first: 0, second: 1, kind: .none, score: 0))
  }

  @Test func oneWordMatchesItself() {
    #expect(pairs([.example("1", "Pumps"), .example("2", "PUMPS"), .example("3", "Wells")]).map(\.second) == [1])
  }

  @Test func tenThousandIdenticalRowsGiveABoundedNumberOfPairs() {
    let rows = (0..<10_000).map { Initiative.example("\($0)", "Solar pumps", "Pumps for village water points") }
    #expect(pairs(rows).count == 9_999)
  }

  /// Half of the rows share a long text but for a word of their own; words are compared by their first letters.
  @Test func nearlyIdenticalRowsGiveABoundedNumberOfPairs() {
    var texts = MadeUpTexts(seed: 9)
    let others = texts.initiatives(600)
    let shared = (0..<80).map { "s\($0)hared" }.joined(separator: " ")
    let alike = (0..<600).map { Initiative.example("n\($0)", "Solar pumps", shared + " \($0)village") }
    let listed = InitiativeComparison(others + alike, weights: .delivered).pairs(atLeast: 0.01)
    #expect(listed.unlistedCount > 0)
    #expect(listed.pairs.count <= 1_200 * SimilarTexts.mostOfOneText)
  }

  @Test func aMillionLettersAreCut() {
    let long = String(repeating: "water pumps and wells ", count: 50_000)
    #expect(TextWords(long).words.count == TextWords.most)
    #expect(pairs([.example("1", "Pumps", long), .example("2", "Pumps", long + "x")]).count == 1)
  }

  @Test func accentsCaseAndInvisibleCharactersDoNotCount() {
    let terms = { (text: String) in TextWords(text).terms(of: TextWords(text).words) }
    #expect(
      terms("Équipe e\u{301}quipe EQUIPE e\u{200B}quipe equi\u{AD}pe") == Array(repeating: terms("equipe")[0], count: 5)
    )
  }

  @Test func chineseAndArabicAreComparedByParts() {
    let chinese = score("支持农村妇女创业和培训", "农村妇女创业培训项目")
    #expect(chinese > score("支持农村妇女创业和培训", "清洁饮用水供应系统"))
    let arabic = score("تمكين المرأة الريفية اقتصاديا", "التمكين الاقتصادي للمرأة الريفية")
    #expect(arabic > score("تمكين المرأة الريفية اقتصاديا", "شبكات مياه الشرب"))
    #expect(TextWords("支持UNESCO支").words.count == 3)
  }

  private func score(_ a: String, _ b: String) -> Double {
    InitiativeComparison([.example("1", a), .example("2", b)], weights: .delivered).score(0, 1).score
  }
}

import Model
import Testing
import Words

@Suite struct FigureFormWordsTests {
  private let words: Catalogue

  init() throws { words = try Catalogue.embedded() }

  @Test func sharesAreWrittenInEveryForm() {
    let share = FigureValue.share(Share(65, of: 100))
    #expect(words.text(of: share, as: .words) == "nearly two thirds")
    #expect(words.text(of: share, as: .perCent) == "65 per cent")
    #expect(words.text(of: share, as: .count) == "65")
    #expect(words.text(of: .share(Share(58, of: 100)), as: .words) == "58 per cent")
    #expect(words.text(of: .share(Share(1, of: 2)), as: .words) == "half")
    #expect(words.text(of: .share(Share(34, of: 100)), as: .words) == "just over one third")
    #expect(words.text(of: .partOfWhole(Share(3, of: 12)), as: .words) == "three of 12")
    #expect(words.text(of: .shareBound(6_500), as: .perCent) == "65 per cent")
    #expect(words.text(of: .share(Share(0, of: 0)), as: .words) == "–")
  }

  @Test func numbersUnderTenAreWords() {
    #expect([0, 9, 10, 1_405].map { words.text(of: .count($0), as: .words) } == ["zero", "nine", "10", "1,405"])
    #expect(words.text(of: .count(9), as: .perCent) == nil)
    #expect(words.text(of: .points(9), as: .words) == nil)
  }
}

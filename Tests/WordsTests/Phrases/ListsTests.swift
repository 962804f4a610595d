import Testing
import Words

@Suite struct ListsTests {
  private let words: Catalogue

  init() throws { words = try Catalogue.embedded() }

  @Test func eachKindOfListHasItsSeparator() {
    let items = ["a", "b", "c"]
    #expect(words.row(items) == "a, b, c")
    #expect(words.series(items) == "a; b; c")
    #expect(words.alternatives(items) == "a or b or c")
    #expect(words.sum(items) == "a + b + c")
  }

  @Test func emptyListsAndSingleItemsHaveNoSeparator() {
    #expect(words.row(["a"]) == "a")
    #expect(words.row([]) == "")
  }
}

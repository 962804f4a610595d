import Model
import Testing
import Words

@Suite struct PlaceWordsTests {
  private let words: Catalogue
  private let cell = SourcePlace(file: "a.csv", line: 2, column: 5)

  init() throws { words = try Catalogue.embedded() }

  @Test func aPlaceIsShownWithItsLine() {
    #expect(words.place(cell) == "a.csv, line 2")
    #expect(words.place(SourcePlace(file: "a.csv")) == "a.csv")
  }

  @Test func aFileNameStaysOnOneLine() {
    #expect(words.place(SourcePlace(file: "a\nb.csv", line: 2)) == "a\\u{A}b.csv, line 2")
  }

  @Test func severalLinesAreShownAsARange() {
    #expect(words.place(file: "a.csv", lines: [7, 2]).hasPrefix("a.csv, "))
    #expect(words.place(file: "a.csv", lines: [7, 2]).contains("2"))
    #expect(words.place(file: "a.csv", lines: [2, 2]) == "a.csv, line 2")
    #expect(words.place(file: "a.csv", lines: []) == "a.csv")
  }

  @Test func withinAFileLineAndColumnAreShown() {
    #expect(words.placeInFile(cell) == "line 2, column 5")
    #expect(words.placeInFile(SourcePlace(file: "a.csv", line: 2)) == "line 2")
    #expect(words.placeInFile(SourcePlace(file: "a.csv")) == "the whole file")
  }

  @Test func editorsCanOpenThePath() {
    #expect(cell.path == "a.csv:2:5")
    #expect(cell.position == "2:5")
    #expect(SourcePlace(file: "a.csv").path == "a.csv")
    #expect(SourcePlace(file: "a.csv").position == "")
  }
}

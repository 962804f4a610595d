import Model
import Testing
import Words

@Suite struct PlaceWordsTests {
  private let words: Catalogue
  private let cell = SourcePlace(file: "a.csv", line: 2, column: 5)

  init() throws { words = try Catalogue.embedded() }

  @Test func aPlaceIsNamedWithItsLine() {
    #expect(words.place(cell) == "a.csv, line 2")
    #expect(words.place(SourcePlace(file: "a.csv")) == "a.csv")
  }

  @Test func aNameOfAFileStaysOnOneLine() {
    #expect(words.place(SourcePlace(file: "a\nb.csv", line: 2)) == "a\\u{A}b.csv, line 2")
  }

  @Test func severalLinesAreNamedFromTheFirstToTheLast() {
    let places = [7, 2].map { SourcePlace(file: "a.csv", line: $0) }
    #expect(words.place(file: "a.csv", places: places) == "a.csv, lines 2 to 7")
    #expect(words.place(file: "a.csv", places: [places[1], places[1]]) == "a.csv, line 2")
    #expect(words.place(file: "a.csv", places: []) == "a.csv")
  }

  @Test func placesInTablesAreNamedAsASpreadsheetShowsThem() {
    let cell = SourcePlace(file: "a.csv", line: 22, column: 15, row: 20, cellColumn: 4)
    let row = SourcePlace(file: "a.csv", line: 25, row: 23)
    #expect(words.place(cell) == "a.csv, cell D20 (line 22)")
    #expect(words.place(row) == "a.csv, row 23 (line 25)")
    #expect(words.place(file: "a.csv", places: [row, cell]) == "a.csv, rows 20 to 23")
    #expect([cell, row, SourcePlace(file: "a.xml", line: 4)].map(words.shortPlace) == ["D20", "row 23", "line 4"])
  }

  @Test func withinAFileLineAndColumnAreNamed() {
    #expect(words.placeInFile(cell) == "line 2, column 5")
    #expect(words.placeInFile(SourcePlace(file: "a.csv", line: 2)) == "line 2")
    #expect(words.placeInFile(SourcePlace(file: "a.csv")) == "the whole file")
  }

  @Test func placesInSheetsHaveNoLines() {
    let cell = SourcePlace(file: "a.xlsx/My sheet", line: 20, column: 4, row: 20, cellColumn: 4)
    let row = SourcePlace(file: "a.xlsx/My sheet", line: 23, row: 23)
    let whole = SourcePlace(file: "a.xlsx/My sheet")
    #expect(words.place(cell) == "a.xlsx, sheet “My sheet”, cell D20")
    #expect(words.place(row) == "a.xlsx, sheet “My sheet”, row 23")
    #expect(words.place(whole) == "a.xlsx, sheet “My sheet”")
    #expect(words.place(file: "a.xlsx/My sheet", places: [row, cell]) == "a.xlsx, sheet “My sheet”, rows 20 to 23")
    #expect([cell, row, whole].map(words.placeInFile) == ["cell D20", "row 23", "the whole sheet"])
    #expect([cell, row, whole].map(words.shortPlace) == ["D20", "row 23", "the whole sheet"])
    #expect([cell, row, whole].map(\.path) == ["a.xlsx/My sheet:D20", "a.xlsx/My sheet:23", "a.xlsx/My sheet"])
  }

  @Test func editorsReadThePath() {
    #expect(cell.path == "a.csv:2:5")
    #expect(cell.position == "2:5")
    #expect(SourcePlace(file: "a.csv").path == "a.csv")
    #expect(SourcePlace(file: "a.csv").position == "")
  }
}

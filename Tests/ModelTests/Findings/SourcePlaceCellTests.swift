import Model
import Testing

@Suite struct SourcePlaceCellTests {
  @Test(arguments: [(1, "A7"), (26, "Z7"), (27, "AA7"), (28, "AB7"), (702, "ZZ7"), (703, "AAA7"), (10_000, "NTP7")])
  func aCellIsNamedAsSpreadsheetsNameIt(column: Int, name: String) {
    #expect(SourcePlace(file: "a.csv", row: 7, cellColumn: column).cell == name)
    #expect(SourcePlace.cellColumn(of: name) == column)
  }

  @Test func withoutRowOrColumnThereIsNoCell() {
    #expect(SourcePlace(file: "a.csv", line: 2, row: 7).cell == nil)
    #expect(SourcePlace(file: "a.csv", line: 2, cellColumn: 7).cell == nil)
    #expect(SourcePlace(file: "a.xml", line: 2, column: 3).row == nil)
  }

  @Test(arguments: ["", "7", "d4", "ABCD4"])
  func otherTextsNameNoCell(text: String) { #expect(SourcePlace.cellColumn(of: text) == nil) }

  @Test func aPlaceStaysSmall() { #expect(MemoryLayout<SourcePlace>.stride == 32) }
}

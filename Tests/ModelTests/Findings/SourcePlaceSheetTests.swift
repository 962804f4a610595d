import Model
import Testing

@Suite struct SourcePlaceSheetTests {
  @Test(arguments: ["exw.xlsx/Ratings", "a/exw.XLSM/Ratings", "a.zip/exw.xltx/Ratings", "exw.xltm/Ratings"])
  func sheetsAreNamedBelowTheirWorkbook(_ file: String) {
    #expect(SourcePlace(file: file).sheet == "Ratings")
    #expect(SourcePlace.input(file) == String(file.dropLast(8)))
  }

  @Test(arguments: [
    "ratings.csv", "exw.xlsx", "exw.zip/ratings.csv", "exw.xlsx/ratings.csv", "exw.xlsx/exw.XML", "x/y",
  ])
  func otherFilesHaveNoSheet(_ file: String) {
    #expect(SourcePlace(file: file).sheet == nil)
    #expect(SourcePlace(file: file).workbook == nil)
    #expect(SourcePlace.input(file) == file)
  }

  @Test func aSlashCannotHideTheSheet() {
    let place = SourcePlace(file: SourcePlace.file(ofSheet: "a/b", in: "exw.xlsx"))
    #expect(place.workbook == "exw.xlsx")
    #expect(place.sheet == "a∕b")
  }
}

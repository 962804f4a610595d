import Model
import Testing
import Words

@testable import Reporting

@Suite struct FindingJSONTests {
  @Test func everyFindingIsALine() throws {
    let words = try Catalogue.embedded()
    let lines = FindingJSON.lines(CheckedSample.checked.findings, words: words).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"code":"rating-unknown","severity":"error","file":"a.csv","line":2,"column":9,"#))
    #expect(lines[0].hasSuffix(#""sheet":null}"#))
    #expect(lines[1].contains(#""file":"b.csv","line":null,"column":null,"found":null"#))
  }

  @Test func aFindingInAWorkbookHasASheetAndACellAndNoLine() throws {
    let place = SourcePlace(file: "in/a.xlsx/Ratings", line: 20, column: 4, row: 20, cellColumn: 4)
    let line = FindingJSON.lines([Finding(.textStruckOut, at: place)], words: try Catalogue.embedded())
    #expect(line.contains(#""file":"in/a.xlsx","line":null,"column":null,"#))
    #expect(line.contains(#""row":20,"cell":"D20","#))
    #expect(line.hasSuffix(#""sheet":"Ratings"}"# + "\n"))
  }
}

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
    #expect(lines[1].contains(#""file":"b.csv","line":null,"column":null,"found":null"#))
  }
}

import Model
import Testing
import Words

@testable import Reporting

@Suite struct FindingCSVTests {
  @Test func everyFindingIsARow() throws {
    let words = try Catalogue.embedded()
    let rows = FindingCSV.text(CheckedSample.checked.findings, words: words).split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("rating-unknown,error,a.csv,2,9,meest,"))
    #expect(rows[2].hasPrefix("file-empty,blocker,b.csv,,,,"))
  }
}

import Model
import Testing
import Words

@testable import Reporting

@Suite struct CheckTextTests {
  @Test func theTextIsGroupedByFile() throws {
    let words = try Catalogue.embedded()
    let lines = CheckText(words: words).text(CheckedSample.checked).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "a.csv")
    #expect(lines[1] == "  2:9  error: “meest” is not a rating. [rating-unknown]")
    #expect(lines[2] == "      expected: one of missing, meets")
    #expect(lines.contains("b.csv"))
    #expect(lines.contains { $0.hasPrefix("  –  blocker: ") })
    #expect(lines.contains("  a.csv: everything from line 8 onwards"))
  }
}

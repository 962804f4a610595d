import Model
import Testing
import Words

@testable import Reporting

/// What a check found in each of the forms in which it is printed.
@Suite struct CheckFormsTests {
  private let words: Catalogue
  private let checked = CheckedSubmissions(
    findings: [
      Finding(
        .ratingUnknown, at: SourcePlace(file: "a.csv", line: 2, column: 9), found: "meest",
        arguments: ["allowed": ["missing", "meets"], "indicator": "6", "suggestion": "meets"]),
      Finding(.fileEmpty, at: SourcePlace(file: "b.csv")),
    ],
    fileCount: 2, submissionCount: 1, ratingCount: 3, answerCount: 0,
    unchecked: [.rest(file: "a.csv", line: 8), .lastYear])

  init() throws { words = try Catalogue.embedded() }

  @Test func theTextGoesFileByFile() {
    let lines = CheckText(words: words).text(checked).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "a.csv")
    #expect(lines[1] == "  2:9  error: “meest” is not a rating. [rating-unknown]")
    #expect(lines[2] == "      expected: one of missing, meets")
    #expect(lines.contains("b.csv"))
    #expect(lines.contains { $0.hasPrefix("  –  blocker: ") })
    #expect(lines.contains("  a.csv: everything from line 8 onwards"))
  }

  @Test func aLineOfJSONIsAFinding() {
    let lines = FindingJSON.lines(checked.findings, words: words).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"code":"rating-unknown","severity":"error","file":"a.csv","line":2,"column":9,"#))
    #expect(lines[1].contains(#""file":"b.csv","line":null,"column":null,"found":null"#))
  }

  @Test func aRowOfTheTableIsAFinding() {
    let rows = FindingCSV.text(checked.findings, words: words).split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("rating-unknown,error,a.csv,2,9,meest,"))
    #expect(rows[2].hasPrefix("file-empty,blocker,b.csv,,,,"))
  }
}

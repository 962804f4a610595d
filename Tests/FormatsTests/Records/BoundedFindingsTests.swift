import Formats
import Model
import Testing

@Suite struct BoundedFindingsTests {
  private let place = SourcePlace(file: "a.csv", line: 2)

  @Test func findingsOfOneCodeAreListedUpToTheMost() throws {
    var findings = BoundedFindings()
    for _ in 0..<BoundedFindings.limit { findings.take(Finding(.csvNull, at: place)) }
    #expect(!findings.hasRoom(for: .csvNull))
    #expect(findings.hasRoom(for: .csvRowLong))
    findings.take(Finding(.csvNull, at: place))
    findings.countOnly(.csvNull)
    #expect(findings.count == BoundedFindings.limit)
    let unlisted = try #require(findings.unlisted(file: "a.csv").first)
    #expect(unlisted.code == .findingsUnlisted)
    #expect(unlisted.found == "csv-null")
    #expect(unlisted.severity == .error)
    #expect(unlisted.arguments["count"] == "2")
  }

  @Test func whatWasFoundIsCutShort() {
    var findings = BoundedFindings()
    findings.take(Finding(.yearInvalid, at: place, found: String(repeating: "é", count: 2_000)))
    #expect(findings.findings[0].found?.unicodeScalars.count == BoundedFindings.maxFoundLength + 1)
    #expect(findings.findings[0].found?.hasSuffix("…") == true)
  }
}

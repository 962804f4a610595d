import Model
import TestFolders
import Testing

@testable import Pipeline

@Suite struct ExplanationTests {
  private static let header = "entity,year,framework,indicator,rating,justification,evidence,explanation\n"

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func check(_ files: KeyValuePairs<String, String>) throws -> CheckedSubmissions {
    for (name, text) in files { try folder.write("in/\(name)", text) }
    return try SubmissionCheck.run(files: [folder.path("in")], indicators: ProductFolder.path("Indicators"))
  }

  /// Ratings of all indicators, with some rows in the place of the sound ones.
  private func ratings(_ changed: [Int: String]) -> String {
    Self.header
      + (1...18).map { "EXW,2025,,\($0)," + (changed[$0] ?? "meets,Reached,Report,") + "\n" }.joined()
  }

  private func told(_ result: CheckedSubmissions) -> [String] {
    result.findings.map { "\($0.code.rawValue) \($0.found ?? "–"): \($0.explanation ?? "open")" }
  }

  @Test func rowIsExplainedAloneAndTheOthersStayOpen() throws {
    let result = try check([
      "ratings.csv": ratings([3: "meets,Reached,,", 5: "meets,Reached,,It is confidential", 7: "meets,Reached,,"])
    ])
    #expect(told(result) == ["evidence-lacking 3, 7: open", "evidence-lacking 5: It is confidential"])
    #expect(result.findings.map(\.place.line) == [4, 6])
  }

  @Test func warningOnAnyLineOfTheRowIsExplained() throws {
    let result = try check([
      "ratings.csv": ratings([2: "meets,\"Two\nlines\",,\"Two\nmore\"", 4: "meets,Reached,http://x,The host is ours"])
    ])
    #expect(told(result) == ["evidence-lacking 2: Two\nmore", "link-malformed http://x: The host is ours"])
  }

  @Test func errorsAndLackingIndicatorsCannotBeExplained() throws {
    let result = try check([
      "ratings.csv": Self.header
        + "EXW,2025,,1,splendid,Reached,Report,We are\nEXW,2025,,2,meets,Reached,Report,So be it\n"
    ])
    #expect(result.findings.map(\.code) == [.ratingUnknown, .indicatorLacking])
    #expect(result.findings.allSatisfy { $0.isOpen })
  }

  /// What answers say of an indicator may be explained beside the answer or beside the rating.
  @Test(arguments: [true, false]) func answersAreExplainedInTheirRowOrInThatOfTheRating(inRating: Bool) throws {
    let result = try check([
      "ratings.csv": ratings([10: "missing,Reached,Report,\(inRating ? "Counted twice" : "")"]),
      "answers.csv": "entity,year,indicator,question,answer,unit,explanation\n"
        + "EXW,2025,10,funds_total_usd,10,USD,\n"
        + "EXW,2025,10,funds_principal_usd,20,USD,\(inRating ? "" : "Counted twice")\n",
      "actions.csv": "entity,year,indicator,action\nEXW,2025,10,Count\n",
    ])
    #expect(told(result).contains("part-over-whole 20: Counted twice"))
  }

  @Test func explanationOfAWholeDocumentIsNone() throws {
    let rows = (1...18).map { #"<rating indicator="\#($0)" rating="meets" justification="Reached"/>"# }.joined()
    let result = try check([
      "a.xml": #"<submission entity="EXW" year="2025" explanation="All is well">\#(rows)</submission>"#
    ])
    #expect(result.findings.map(\.code).contains(.columnUnknown))
    #expect(result.findings.allSatisfy { $0.isOpen })
  }
}

import Model
import Testing

@testable import Intake

/// Ratings and the cells beside them that can mean two things, from the file to the submission.
@Suite struct RatingRowReaderDoubtsTests {
  private static let header = "entity,year,framework,indicator,rating,justification,evidence,basis,status\n"

  private func read(_ rows: String...) throws -> Intaken {
    try SubmissionFolder.read("exw.csv", Self.header + rows.map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    ("EXW,2025,,1,meets?,,,,", "2:13 value-doubtful"), ("EXW,2025,,1,meets/exceeds,,,,", "2:13 rating-unclear"),
    ("EXW,2025,,1,NA,,,,", "2:13 na-unclear"), ("EXW,2025,,1,#N/A,,,,", "2:13 excel-error"),
    ("EXW?,2025,,1,meets,,,,", "2:1 value-doubtful"), ("EXW,2025,new-2.0?,1,meets,,,,", "2:10 value-doubtful"),
    ("#REF!,2025,,1,meets,,,,", "2:1 excel-error"), ("EXW,#VALUE!,,1,meets,,,,", "2:5 excel-error"),
    ("EXW,2025,,#NAME?,meets,,,,", "2:11 excel-error"), ("EXW,2025,#NULL!,1,meets,,,,", "2:10 excel-error"),
  ])
  func nothingIsTakenOfADoubt(row: String, finding: String) throws {
    let outcome = try read(row)
    #expect(outcome.cells.first == finding)
    #expect(outcome.findings.first?.severity == .error)
    #expect(outcome.cells.count { !$0.hasSuffix("justification-lacking") } == 1)
    #expect(outcome.reported.isEmpty)
  }

  @Test func statusAndBasisBesideADoubtAreNotFollowed() throws {
    let outcome = try read("EXW,2025,,1,meets,,,published?,final?", "EXW,2025,,2,meets,,,,")
    #expect(outcome.codes == ["value-doubtful", "value-doubtful"])
    #expect(outcome.reported.first?.basis == .submitted)
    #expect(outcome.reported.first?.status == .inProgress)
  }

  @Test(arguments: [
    "N/A", "n.a.", "-", "–", "...", "TBD", "tbc", "to be determined", "NA", "nan", "\u{200B}", "\u{2060}",
  ])
  func emptyWordsJustifyNothing(text: String) throws {
    let outcome = try read("EXW,2025,,1,not-applicable,\(text),\(text),,", "EXW,2025,,2,meets,,,,")
    #expect(outcome.codes == ["not-applicable-unjustified"])
    #expect(outcome.reported.first?.justification == "")
    #expect(outcome.reported.first?.evidence == "")
  }

  @Test(
    arguments: ["Not our mandate", "see annex", "idem", "x"]) func shortTextsJustify(text: String) throws
  {
    let outcome = try read("EXW,2025,,1,not-applicable,\(text),,,", "EXW,2025,,2,meets,,,,")
    #expect(outcome.codes == [])
    #expect(outcome.reported.first?.justification == text)
  }

  @Test func statesThatTheGuideDoesNotAskForAreNoted() throws {
    let outcome = try read("EXW,2025,,1,not-reported,,,,", "EXW,2025,,2,Under review,,,,")
    #expect(outcome.codes == ["state-outside-guide", "state-outside-guide"])
    #expect(outcome.reported.map(\.rating) == [.notReported, .underReview])
    #expect(try read("EXW,2025,,1,not-reported,,,published,", "EXW,2025,,2,meets,,,published,").codes == [])
  }

  @Test(arguments: [
    "Example Agency for Water (EXW)", "EXW - Example Agency for Water", "EXW (Example Agency for Water)",
    "EXW: Example Agency for Water",
  ])
  func nameWithCodeIsOneEntity(text: String) throws {
    let outcome = try read("\(text),2025,,1,meets,,,,", "\(text),2025,,2,meets,,,,")
    #expect(outcome.codes == ["entity-spelling"])
    #expect(outcome.submissions.map(\.key.entity) == ["EXW"])
  }

  @Test func nameWithTheCodeOfAnotherIsUnknown() throws {
    let outcome = try read("Example Agency for Water (EXH),2025,,1,meets,,,,")
    #expect(outcome.codes.first == "entity-unknown")
    let half = try read("Agence de l'eau (EXW),2025,,1,meets,,,,")
    #expect(half.codes.first == "entity-unknown")
    #expect(half.findings.first?.arguments["suggestion"] == "EXW")
  }

  @Test func scoreOfThePlatformIsCompared() throws {
    let header = "Entity,Type,Year,Performance_Area,Performance_Indicator,Ratings,Score\n"
    let outcome = try SubmissionFolder.read(
      "export.csv", header + "EXW,S,2025,Area,PI1,Meets requirements,2\nEXW,S,2025,Area,PI2,Not applicable,1\n")
    #expect(
      outcome.codes.filter { $0 != "not-applicable-unjustified" } == ["platform-export", "score-contradicts-rating"])
    let finding = try #require(outcome.finding(.scoreContradictsRating))
    #expect(finding.arguments["meaning"] == "missing")
    #expect(finding.arguments["expected"] == "4")
    #expect(outcome.reported.map(\.rating) == [.level(2), .notApplicable])
  }
}

import Model
import Testing

@testable import Intake

@Suite struct RatingRowsTests {
  static let header = "entity,year,framework,indicator,rating,justification,evidence,basis,status\n"

  private func read(_ rows: String..., name: String = "exw.csv") throws -> Intaken {
    try SubmissionFolder.read(name, Self.header + rows.map { $0 + "\n" }.joined())
  }

  @Test func ratingKeepsWhatTheRowSaysAndWhereItStands() throws {
    let outcome = try read(
      "EXW,2025,new-2.0,1,meets, because ,\"a, b\",,", "EXW,2025,,2,not-applicable,No funds.,,,")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.submissions.map(\.key) == [SubmissionKey(framework: "new-2.0", year: 2025, entity: "EXW")])
    let first = try #require(outcome.reported.first)
    #expect(first.rating == .level(2))
    #expect(first.justification == "because")
    #expect(first.evidence == "a, b")
    #expect(first.basis == .submitted)
    #expect(first.status == .final)
    #expect(first.place == SourcePlace(file: "exw.csv", line: 2, row: 2))
    #expect(outcome.reported.last?.rating == .notApplicable)
  }

  @Test(arguments: [
    ("missing", Rating.level(0)), ("Meets requirements", .level(2)), ("EXCEEDS REQUIREMENTS", .level(3)),
    ("Not Applicable", .notApplicable), ("n/a", .notApplicable), ("Not reported", .notReported),
    ("under_review", .underReview), (" approaches ", .level(1)), ("\u{A0}meets", .level(2)),
  ])
  func labelsOfThePlatformAreRatings(label: String, rating: Rating) throws {
    #expect(try read("EXW,2025,,1,\(label),reason,,,").reported.map(\.rating) == [rating])
  }

  @Test(arguments: [
    ("EXW,2025,,1,splendid,,,,", "2:13 rating-unknown", Severity.error),
    ("EXW,2025,,1,,,,,", "2:13 rating-blank", .warning),
    ("EXW,,,1,meets,,,,", "2:5 value-missing", .error),
    (",2025,,1,meets,,,,", "2:1 value-missing", .error),
    ("EXW,2025,,,meets,,,,", "2:11 value-missing", .error),
    ("EXW,25,,1,meets,,,,", "2:5 year-invalid", .error),
    ("EXW,2025,,9,meets,,,,", "2:11 indicator-unknown", .error),
    ("EXW,2025,gri,1,meets,,,,", "2:10 framework-unknown", .error),
    ("EXW,2025,old-1.0,1,meets,,,,", "2:10 framework-not-for-year", .error),
    ("EXW,1999,,1,meets,,,,", "2:10 framework-unclear", .error),
    ("NOBODY,2025,,1,meets,,,,", "2:1 entity-unknown", .error),
    ("\"EXQ\",2025,,1,meets,,,,", "2:1 entity-unknown", .error),
  ])
  func whatCannotBeUsedIsNamedAtItsPlace(row: String, finding: String, severity: Severity) throws {
    let outcome = try read(row)
    #expect(outcome.cells.filter { !$0.hasSuffix("justification-lacking") } == [finding])
    #expect(outcome.findings.first { $0.code != .justificationLacking }?.severity == severity)
    #expect(outcome.reported.isEmpty)
  }

  @Test(arguments: ["EXW ", " exw", "Example Agency for Water", "example agency  for water", "\u{A0}EXW"])
  func spellingsOfAnEntityAreRecognisedAndNoted(text: String) throws {
    let outcome = try read("\(text),2025,,1,meets,,,,", "\(text),2025,,2,meets,,,,")
    #expect(outcome.submissions.map(\.key.entity) == ["EXW"])
    #expect(outcome.findings.map(\.code) == [.entitySpelling])
    #expect(outcome.findings.first?.severity == .note)
    #expect(outcome.findings.first?.found == text)
    #expect(outcome.findings.first?.arguments["count"] == "2")
  }

  @Test func renamedEntityGoesOnUnderItsNewCode() throws {
    let outcome = try read("OLD,2025,,1,meets,,,,", "OLD,2025,,2,meets,,,,")
    #expect(outcome.submissions.map(\.key.entity) == ["EXH"])
    #expect(outcome.findings.isEmpty)
  }

  @Test func lackingIndicatorsAreAWarning() throws {
    let outcome = try read("EXW,2025,,2,meets,,,,")
    #expect(outcome.cells == ["2:0 indicator-lacking"])
    #expect(outcome.findings.first?.severity == .warning)
    #expect(outcome.findings.first?.found == "1")
  }

  @Test func twoRatingsWithoutADateAreUnderReview() throws {
    let files = try SubmissionFolder()
    try files.write("a.csv", Self.header + "EXW,2025,,1,meets,,,,\nEXW,2025,,2,meets,,,,\n")
    try files.write("b.csv", Self.header + "\nexw,2025,,PI1,missing,,,,\n")
    let outcome = try files.read()
    #expect(outcome.findings.map(\.code) == [.entitySpelling, .indicatorTwice])
    #expect(outcome.finding(.indicatorTwice)?.arguments["file"] == "a.csv")
    #expect(outcome.finding(.indicatorTwice)?.arguments["line"] == "2")
    #expect(outcome.excludedRatings.map(\.reason) == [.disputed, .disputed])
    #expect(outcome.reported.map(\.rating) == [.underReview, .level(2)])
  }

  @Test(
    arguments: [
      ("final", ReportStatus.final, [] as [FindingCode]), ("In Progress", .inProgress, [FindingCode.ratingNotFinal]),
      ("in-progress", .inProgress, [FindingCode.ratingNotFinal]), ("", .final, []),
      ("somehow", .inProgress, [FindingCode.statusUnknown]),
    ])
  func statusSaysHowFarAReportIs(text: String, status: ReportStatus, findings: [FindingCode]) throws {
    let outcome = try read("EXW,2025,,1,meets,,,,\(text)", "EXW,2025,,2,meets,,,,\(text)")
    #expect(outcome.reported.map(\.status) == [status, status])
    #expect(outcome.findings.map(\.code) == findings)
  }

  @Test(arguments: [
    ("submitted", Basis.submitted, 0), ("published", .published, 0), ("", .submitted, 0), ("hearsay", .submitted, 1),
  ])
  func basisSaysWhereARatingComesFrom(text: String, basis: Basis, findings: Int) throws {
    let outcome = try read("EXW,2025,,1,meets,,,\(text),", "EXW,2025,,2,meets,,,\(text),")
    #expect(outcome.reported.map(\.basis) == [basis, basis])
    #expect(outcome.findings.map(\.code) == Array(repeating: .basisUnknown, count: findings))
  }

  @Test(arguments: [
    ("1", 0), ("PI1", 0), ("PI 2", 1), ("pi-1", 0), ("PI2 Audit", 1), ("PI1: policy", 0), ("Audit", 1),
    ("1. Policy", 0),
  ])
  func indicatorIsNamedByNumberOrTitle(name: String, position: Int) throws {
    let outcome = try read("EXW,2025,,\(name),meets,,,,")
    #expect(outcome.reported.map(\.indicator) == [position])
    #expect(!outcome.findings.map(\.code).contains(.indicatorTitleDiffers))
  }

  @Test func numberWithAnotherTitleIsNoted() throws {
    let outcome = try read("EXW,2025,,PI1 Rainfall,meets,,,,", "EXW,2025,,2,meets,,,,")
    #expect(outcome.findings.map(\.code) == [.indicatorTitleDiffers])
    #expect(outcome.reported.map(\.indicator) == [0, 1])
  }
}

import Model
import Testing

@testable import Intake

/// Submissions in XML.
@Suite struct DocumentsTests {
  static let full =
    "<submission entity=\"EXW\" year=\"2025\" framework=\"new-2.0\">"
    + "<rating indicator=\"1\" rating=\"meets\"><justification>A &amp; B</justification></rating>"
    + "<rating><indicator>2</indicator><rating>N/A</rating><justification><![CDATA[No <funds>]]></justification></rating>"
    + "</submission>"

  @Test func tableAndDocumentGiveTheSameSubmission() throws {
    let document = try SubmissionFolder.read("exw.xml", Self.full)
    let table = try SubmissionFolder.read(
      "exw.csv",
      "entity,year,framework,indicator,rating,justification\nEXW,2025,new-2.0,1,meets,A & B\n"
        + "EXW,2025,new-2.0,2,N/A,No <funds>\n")
    let withoutPlaces = { (outcome: Intaken) in
      outcome.reported.map {
        "\($0.indicator) \($0.rating) \($0.justification) \($0.evidence) \($0.basis) \($0.status)"
      }
    }
    #expect(withoutPlaces(document) == withoutPlaces(table))
    #expect(document.submissions.map(\.key) == table.submissions.map(\.key))
  }

  @Test func severalSubmissionsDoNotMix() throws {
    let rating = { (indicator: Int) in "<rating indicator=\"\(indicator)\" rating=\"meets\"/>" }
    let outcome = try SubmissionFolder.read(
      "all.xml",
      "<submissions><submission entity=\"EXW\" year=\"2025\">\(rating(1))\(rating(2))</submission>\n"
        + "<submission entity=\"EXH\">\n\(rating(1))</submission></submissions>")
    #expect(outcome.submissions.map(\.key.entity) == ["EXW"])
    // The year of the first submission is not that of the second.
    #expect(outcome.cells == ["0:0 entities-several", "3:0 value-missing"])
  }

  @Test func submissionWithoutRatingsIsNoSilence() throws {
    #expect(
      try SubmissionFolder.read("a.xml", "<submission entity=\"EXW\" year=\"2025\"/>").findings.map(\.code) == [
        .fileWithoutRecords
      ])
    #expect(try SubmissionFolder.read("a.xml", "<submissions/>").findings.map(\.code) == [.fileWithoutRecords])
  }

  @Test func recordsOfSeveralTablesMayStandBesideOneAnother() throws {
    let outcome = try SubmissionFolder.read(
      "a.xml",
      "<submission entity=\"EXW\" year=\"2025\"><issue id=\"1\" title=\"x\"/><rating indicator=\"1\" rating=\"meets\"/>"
        + "<issue id=\"2\" title=\"y\"/><rating indicator=\"2\" rating=\"meets\"/></submission>")
    #expect(outcome.network.issues.map(\.title) == ["x", "y"])
    #expect(outcome.reported.count == 2)
  }
}

import Model
import Testing

@testable import Intake

/// Rows that hold a rating, its action and an answer.
@Suite struct SeveralTablesTests {
  @Test(arguments: ["a.csv", "ratings.csv", "actions.csv"]) func aRowGivesItsRatingAndItsAction(name: String) throws {
    let read = try SubmissionFolder.read(
      name,
      """
      entity,year,indicator,rating,justification,action,responsible,due
      EXW,2025,1,missing,why,Write a policy,HR,2026-12-31
      EXW,2025,2,meets,why,,,
      """)
    #expect(read.codes == [])
    #expect(read.ratings == ["EXW 2025 1=missing", "EXW 2025 2=meets"])
    let actions = read.submissions.flatMap(\.actions)
    #expect(actions.map(\.action) == ["Write a policy"])
    #expect(actions.first?.due?.description == "2026-12-31")
    #expect(read.submissions.first?.ratings.first?.justification == "why")
  }

  @Test(arguments: ["a.csv", "answers.csv", "ratings.csv"]) func aRowGivesItsAnswerAndItsRating(name: String) throws {
    let read = try SubmissionFolder.read(
      name,
      """
      entity,year,indicator,question,answer,rating,evidence
      EXW,2025,1,share,5,meets,Survey
      EXW,2025,1,offices,12,meets,List
      EXW,2025,1,policy,yes,,
      EXW,2025,2,,,missing,
      """)
    #expect(read.codes == ["rows-joined"])
    #expect(read.answers.map(\.question) == ["share", "offices", "policy"])
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=missing"])
    #expect(read.reported.first?.evidence == "Survey; List")
  }

  @Test func elementsOfADocumentGiveBoth() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      """
      <submission entity="EXW" year="2025"><rating indicator="1" rating="missing" action="Write a policy"/>
      <rating indicator="2" rating="meets"/><answer indicator="1" question="share" answer="5" rating="missing"/>
      <action indicator="2" action="Audit"/></submission>
      """)
    #expect(read.ratings == ["EXW 2025 1=missing", "EXW 2025 2=meets"])
    #expect(read.submissions.flatMap(\.actions).map(\.action) == ["Write a policy", "Audit"])
    #expect(read.answers.count == 1)
    #expect(read.codes == ["rows-repeat"])
  }

  @Test func aFaultOfTheWholeRowIsToldOnce() throws {
    let read = try SubmissionFolder.read(
      "a.csv",
      """
      entity,year,indicator,rating,action,submitted,basis
      QQQ,2025,1,meets,Audit,soon,mine
      EXW,2025,2,meets,Audit,soon,mine
      """)
    #expect(read.finding(.entityUnknown)?.count == 1)
    #expect(read.finding(.submittedNotADate)?.count == 2)
    #expect(read.finding(.basisUnknown)?.count == 2)
    #expect(read.excludedRatings.count == 1)
  }

  @Test func aRatingThatCannotBeUsedIsListedBesideItsAction() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,action\nEXW,2025,1,metes,Audit\nEXW,2025,2,meets,\n")
    #expect(read.codes == ["rating-unknown"])
    #expect(read.submissions.flatMap(\.actions).count == 1)
    #expect(read.excludedRatings.map(\.rating) == ["metes"])
  }

  @Test func aColumnOfRatingsThatIsEmptyIsOneError() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,action\nEXW,2025,1,,Audit\nEXW,2025,2,,Train\n")
    #expect(read.codes == ["rating-column-empty"])
    #expect(read.submissions.flatMap(\.actions).count == 2)
  }

  @Test(arguments: [
    ("planned", ReportStatus.final, "planned", [] as [String]),
    ("final", .final, "", []),
    ("draft", .inProgress, "", ["rating-not-final"]),
    ("in progress", .inProgress, "in progress", ["status-unclear"]),
  ]) func aStatusBelongsToOneOfThem(
    word: String, status: ReportStatus, ofAction: String, codes: [String]
  ) throws {
    let read = try SubmissionFolder.read(
      "a.csv",
      "entity,year,indicator,rating,action,status\nEXW,2025,1,meets,Audit,\(word)\nEXW,2025,2,meets,,\n")
    #expect(read.codes == codes)
    #expect(read.reported.first?.status == status)
    #expect(read.submissions.flatMap(\.actions).map(\.status) == [ofAction])
  }

  @Test func aRatingThatIsNotFinalIsSaidNotToCount() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,status\nEXW,2025,1,meets,in-progress\nEXW,2025,2,meets,\n")
    #expect(read.codes == ["rating-not-final"])
    #expect(read.findings.first?.severity == .note)
    let whole = try SubmissionFolder.read(
      "a.xml",
      """
      <submission entity="EXW" year="2025" status="draft"><rating indicator="1" rating="meets"/>
      <rating indicator="2" rating="meets"/></submission>
      """)
    #expect(whole.codes == ["rating-not-final"])
    #expect(whole.findings.first?.arguments["count"] == "2")
  }
}

import Model
import Testing

@testable import Intake

@Suite struct ResponseRowReaderTests {
  private static let header = "entity,year,recommendation,response,words,status"

  private func read(_ rows: String..., header: String = header) throws -> Intaken {
    try SampleRegister.read("recommendations.csv", ([header] + rows).joined(separator: "\n") + "\n")
  }

  private func told(_ given: Intaken) -> [String] {
    given.followUp.responses.map {
      "\($0.entity) \($0.year) \($0.recommendation) \($0.response?.rawValue ?? "-") \($0.status?.rawValue ?? "-")"
    }
  }

  @Test func aPlainRowIsReadWithoutFindings() throws {
    let given = try read("EXW,2025,EX-1-1,accepted,,in-progress")
    #expect(given.codes == [])
    #expect(told(given) == ["EXW 2025 EX-1-1 accepted in-progress"])
    #expect(given.followUp.responses[0].isPublic == false)
    #expect(given.submissions.isEmpty)
  }

  @Test(arguments: [
    ("EX-1-9", "recommendation-unknown"), ("E/RES/2020/2", "recommendation-unknown"),
    ("ex 1 1", "recommendation-form"),
  ])
  func anIdIsKnownOrNamed(id: String, code: String) throws {
    #expect(try read("EXW,2025,\(id),accepted,,").codes == [code])
  }

  @Test func theNearestIdIsSuggested() throws {
    let given = try read("EXW,2025,EX-1-12,accepted,,")
    #expect(given.finding(.recommendationUnknown)?.arguments["suggestion"] == "EX-1-1")
    #expect(given.excludedRatings.map(\.indicator) == ["EX-1-12"])
  }

  @Test func withoutARegisterOneFindingTellsAll() throws {
    let text = "\(Self.header)\nEXW,2025,EX-1-1,accepted,,\nEXW,2025,EX-1-2,accepted,,\n"
    let given = try SubmissionFolder.read("recommendations.csv", text)
    #expect(given.codes == ["recommendations-none"])
  }

  @Test(arguments: [
    ("acepted", "", "response-unknown"), ("accepted", "half", "response-status-unknown"),
    ("in-progress", "", "response-column"), ("", "accepted", "response-column"),
    ("\"accepted, implemented\"", "", "response-two-in-one"), ("", "", "response-blank"),
    ("accepted?", "", "value-doubtful"), ("Accepted", "", "response-form"),
    ("accepted", "Ongoing", "response-form"), ("accepted", "nothing to report", "response-form"),
  ])
  func eachAxisIsReadFromItsOwnColumn(response: String, status: String, code: String) throws {
    #expect(try read("EXW,2025,EX-1-1,\(response),,\(status)").codes == [code])
  }

  @Test func aColumnOfWordsThatBelongInTheOtherIsOneFinding() throws {
    let given = try read("EXW,2025,EX-1-1,in-progress,,", "EXW,2025,EX-1-2,implemented,,")
    #expect(given.codes == ["response-column"])
    #expect(given.findings[0].count == 2)
    #expect(told(given) == [])
  }

  @Test func neitherAxisIsDerivedFromTheOther() throws {
    #expect(told(try read("EXW,2025,EX-1-1,,,implemented")) == ["EXW 2025 EX-1-1 - implemented"])
    #expect(told(try read("EXW,2025,EX-1-1,not-accepted,No,")) == ["EXW 2025 EX-1-1 not-accepted -"])
  }

  @Test func twoRowsThatDifferAreBothLeftOut() throws {
    let given = try read("EXW,2025,EX-1-1,accepted,,in-progress", "EXW,2025,EX-1-1,accepted,,not-started")
    #expect(given.codes == ["response-twice"])
    #expect(told(given) == [])
    #expect(given.excludedRatings.map(\.reason) == [.disputed, .disputed])
  }

  @Test func aLaterRowReplacesAnEarlierOne() throws {
    let given = try read(
      "EXW,2025,EX-1-1,accepted,,not-started,2026-01-01", "EXW,2025,EX-1-1,accepted,,in-progress,2026-02-01",
      header: Self.header + ",submitted")
    #expect(given.codes == ["replaced-by-later"])
    #expect(told(given) == ["EXW 2025 EX-1-1 accepted in-progress"])
  }

  @Test func wordsOfAnotherTrackerAreKeptWithTheirScale() throws {
    let given = try read("EXW,2025,EX-1-1,accepted,,In progress,JIU", header: Self.header + ",scale")
    #expect(given.codes == [])
    #expect(told(given) == ["EXW 2025 EX-1-1 accepted in-progress"])
    #expect(given.followUp.responses[0].trackerWords.map(\.word) == ["accepted", "in progress"])
    let noted = try read("EXW,2025,EX-1-1,noted,,,jiu", header: Self.header + ",scale")
    #expect(told(noted) == ["EXW 2025 EX-1-1 - -"])
  }

  @Test(arguments: [("jui", "accepted", "tracker-scale-unknown"), ("jiu", "half", "tracker-word-unknown")])
  func unknownScalesAndWordsAreNamed(scale: String, word: String, code: String) throws {
    let given = try read("EXW,2025,EX-1-1,\(word),,,\(scale)", header: Self.header + ",scale")
    #expect(given.codes == [code])
  }

  @Test(arguments: [
    ("2026-06-30", [String]()), ("30/06/2026", ["follow-up-date-form"]), ("03/04/2026", ["follow-up-date-ambiguous"]),
    ("soon", ["follow-up-date-unreadable"]),
  ])
  func datesAreReadOrNamed(text: String, codes: [String]) throws {
    for field in ["due", "first-due", "next-report"] {
      #expect(try read("EXW,2025,EX-1-1,accepted,,,\(text)", header: Self.header + ",\(field)").codes == codes)
    }
  }

  @Test(arguments: [
    ("yes", true, [String]()), ("no", false, []), ("", false, []), ("perhaps", false, ["response-public-unclear"]),
  ])
  func blankMeansNotPublic(text: String, isPublic: Bool, codes: [String]) throws {
    let given = try read("EXW,2025,EX-1-1,accepted,,,\(text)", header: Self.header + ",public")
    #expect(given.codes == codes)
    #expect(given.followUp.responses.map(\.isPublic) == [isPublic])
  }

  @Test func whatAnActionServesIsNamedByCode() throws {
    let given = try read("EXW,2025,EX-1-1,accepted,,,EX-1-2; new-2.0/1; 1; EX-9", header: Self.header + ",serves")
    #expect(given.codes == ["response-serves-unknown"])
    #expect(given.followUp.responses.map(\.serves) == [["EX-1-2", "new-2.0/1"]])
  }

  @Test func theSameIsReadFromADocument() throws {
    let given = try SampleRegister.read(
      "exw.xml",
      """
      <submission entity="EXW" year="2025">
        <recommendation recommendation="EX-1-1" response="accepted"><status>in-progress</status></recommendation>
        <recommendation response="accepted" status="acepted"><recommendation>EX-1-2</recommendation></recommendation>
      </submission>
      """)
    #expect(given.codes == ["response-status-unknown"])
    #expect(told(given) == ["EXW 2025 EX-1-1 accepted in-progress", "EXW 2025 EX-1-2 accepted -"])
  }

  @Test func theTableIsKnownByItsColumns() throws {
    let given = try SampleRegister.read(
      "exw.csv", "Entity,Year,Recommendation,Response,Implementation status\nEXW,2025,EX-1-1,accepted,in-progress\n")
    #expect(given.codes == [])
    #expect(told(given) == ["EXW 2025 EX-1-1 accepted in-progress"])
  }

  @Test func wordsOfTheTableMeanNothingInOthers() throws {
    let given = try SubmissionFolder.read(
      "ratings.csv", "entity,year,indicator,rating,date,recommendation\nEXW,2025,1,meets,2025-01-01,go on\n")
    #expect(given.ratings == ["EXW 2025 1=meets"])
    #expect(given.codes.filter { $0 != "indicator-lacking" } == ["column-unknown", "column-unknown"])
  }
}

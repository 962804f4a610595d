import Model
import Testing

@testable import Intake

/// What is wrong under a misspelt name is told in the same pass.
@Suite struct MisspeltNamesTests {
  @Test func mistakesUnderMisspeltHeadingsAreToldAndNothingCounts() throws {
    let read = try SubmissionFolder.read(
      "a.csv",
      "agency,reporting period,indicator,self assessment,deadline,action\nEXW,FY2025,9,metts,soon,Train\nEXW,2025,1,meets,2026-01-31,Train\n"
    )
    #expect(
      Set(read.codes) == ["column-misspelt", "year-invalid", "indicator-unknown", "rating-unknown", "due-not-a-date"])
    #expect(read.codes.filter { $0 == "column-misspelt" }.count == 4)
    #expect(read.submissions == [])
    #expect(read.findings.map(\.place) == read.findings.map(\.place).sorted())
  }

  @Test func inATableThatIsReadOnlyTheDetailIsAdded() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,action,deadline\nEXW,2025,1,metts,Train,soon\nEXW,2025,2,meets,Train,\n")
    #expect(
      read.codes.filter { $0 != "justification-lacking" } == ["column-misspelt", "rating-unknown", "due-not-a-date"])
    #expect(read.ratings == ["EXW 2025 2=meets"])
  }

  @Test func nothingIsAddedWhereTheNameIsTheOnlyMistake() throws {
    let read = try SubmissionFolder.read("a.csv", "agency,year,indicator,rating\nEXW,2025,1,meets\nEXW,2025,2,meets\n")
    #expect(read.codes == ["column-misspelt"])
    #expect(read.submissions == [])
  }

  @Test func twoColumnsThatMayBeMeantAreNotAssumed() throws {
    let read = try SubmissionFolder.read("a.csv", "agency,organization,year,indicator,rating\nEXW,EXW,2025,1,metts\n")
    #expect(read.codes == ["column-unclear"])
  }

  @Test func misspeltFieldsAndElementsOfADocumentAreTheSame() throws {
    let text = """
      <submission agency="EXW" year="2025">
      <rating pi="1" level="metts" narrative="x"/>
      <remedial-action pi="1"><text>Train</text><deadline>soon</deadline></remedial-action>
      </submission>
      """
    let read = try SubmissionFolder.read("a.xml", text)
    #expect(
      Set(read.codes) == ["column-misspelt", "rating-unknown", "xml-element-unknown", "due-not-a-date"])
    #expect(
      Set(read.findings.filter { $0.code == .columnMisspelt }.compactMap { $0.arguments["field"] })
        == ["entity", "indicator", "rating", "justification", "action", "due"])
    #expect(read.submissions == [])
  }

  @Test func aMisspeltFieldBesideTheRightOneAddsNothing() throws {
    let rating = #"<rating indicator="1" rating="meets" level="HQ" narrative="x" justification="x"/>"#
    let read = try SubmissionFolder.read("a.xml", #"<submission entity="EXW" year="2025">\#(rating)</submission>"#)
    #expect(read.findings.allSatisfy { $0.severity < .error })
    #expect(read.ratings == ["EXW 2025 1=meets"])
  }

  @Test(arguments: [
    ("remedial-action", "action"), ("remedialAction", "action"), ("Actions", "action"), ("raiting", "rating"),
    ("indicator-rating", "rating"), ("note", nil), ("rating-action", nil), ("", nil),
  ]) func anElementIsSuggestedByItsWords(_ name: String, _ element: String?) {
    #expect(ElementSuggestion.element(for: name) == element)
  }

  @Test func aLostRecordIsAnError() throws {
    let read = try SubmissionFolder.read(
      "a.xml", #"<submission entity="EXW" year="2025"><plan-action indicator="1" action="Train"/><mood/></submission>"#)
    let unknown = read.findings.filter { $0.code == .xmlElementUnknown }
    #expect(unknown.map(\.severity) == [.warning, .error])
    #expect(unknown.map { $0.arguments["suggestion"] } == [nil, "action"])
  }
}

import Model
import Testing

@testable import Intake

/// Columns and fields that are not used are named with the number of cells that are lost.
@Suite struct UnusedColumnsTests {
  private static let rows = "EXW,2025,1,meets,x\nEXW,2025,2,meets,\n"

  private func finding(_ heading: String) throws -> Finding? {
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating,\(heading)\n" + Self.rows)
    #expect(read.reported.count == 2)
    #expect(read.findings.count == 1)
    return read.findings.first
  }

  @Test(arguments: [
    ("due", "actions"), ("resources", "actions"), ("question", "answers"), ("budget", "work"), ("kind", "work"),
    ("usd-per-unit", "rates"),
  ]) func columnsOfOtherTablesAreWarnings(heading: String, table: String) throws {
    let found = try finding(heading)
    #expect(found?.code == .columnNotUsed)
    #expect(found?.severity == .warning)
    #expect(found?.arguments["table"] == table)
    #expect(found?.arguments["count"] == "1")
  }

  @Test func anAnswerWithoutItsQuestionIsAnError() throws {
    #expect(try finding("answer")?.severity == .error)
  }

  @Test func ratingsInATableOfWorkAreAnError() throws {
    let read = try SubmissionFolder.read(
      "work.csv", "entity,year,id,kind,rating\nEXW,2025,W1,resolution,meets\n")
    #expect(read.finding(.columnNotUsed)?.severity == .error)
  }

  @Test(arguments: [
    ("Timeline", "due"), ("Deadline", "due"), ("Planned budget", "budget"), ("Requirement", "question"),
  ]) func headingsThatMeanAColumnOfAnotherTableAreWarnings(heading: String, field: String) throws {
    let found = try finding(heading)
    #expect(found?.code == .columnMisspelt)
    #expect(found?.severity == .warning)
    #expect(found?.arguments["field"] == field)
  }

  @Test(arguments: [
    ("Means of verification", "evidence"), ("Supporting documents / links", "evidence"), ("Narrative", "justification"),
  ]) func headingsThatMeanAColumnOfTheTableAreWarnings(heading: String, field: String) throws {
    let found = try finding(heading)
    #expect(found?.code == .columnMisspelt)
    #expect(found?.severity == .warning)
    #expect(found?.arguments["field"] == field)
  }

  @Test func aForeignColumnIsANoteWithItsCells() throws {
    let found = try finding("mood")
    #expect(found?.code == .columnUnknown)
    #expect(found?.severity == .note)
    #expect(found?.arguments["count"] == "1")
  }

  @Test func anEmptyColumnLosesNothing() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,mood,due\nEXW,2025,1,meets,,\nEXW,2025,2,meets,,\n")
    #expect(read.codes == [])
  }

  @Test func fieldsOfADocumentAreCountedToo() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      """
      <submission entity="EXW" year="2025"><rating indicator="1" rating="meets" due="2026-12-31" mood="x"/>
      <rating indicator="2" rating="meets" due="2026-12-31" mood=""/>
      <answer indicator="1" question="share" answer="5" kind="y"/></submission>
      """)
    #expect(read.codes == ["column-not-used", "column-unknown", "column-not-used"])
    #expect(read.findings.map { $0.arguments["count"] } == ["2", "1", "1"])
    #expect(read.findings.map { $0.arguments["table"] ?? "" } == ["actions", "", "work"])
  }

  @Test func severalColumnsThatMayBeTheRatingAreNamed() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,\"Rating\r\n2024\",\"Rating\r\n2025*\"\nEXW,2025,1,meets,exceeds\n")
    #expect(read.codes == ["column-unclear"])
    #expect(read.findings.first?.found == "Rating 2024, Rating 2025*")
    #expect(read.findings.first?.severity == .blocker)
  }

  @Test(arguments: ["PI", "PI No.", "PI Nr.", "PI number", "Performance indicator (PI)"])
  func indicatorsUnderTheirUsualNamesAreRead(heading: String) throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,Reporting year*,\(heading),rating,Comments\nEXW,2025,1,meets,x\nEXW,2025,2,meets,\n")
    #expect(read.codes == [])
    #expect(read.reported.count == 2)
  }

  @Test func aNumberBesideTheIndicatorIsNoSecondOne() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "No.,entity,year,PI,rating\n7,EXW,2025,1,meets\n8,EXW,2025,2,meets\n")
    #expect(read.reported.map(\.indicator) == [0, 1])
    #expect(read.codes == ["column-unknown"])
  }
}

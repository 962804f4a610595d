import Model
import Testing

@testable import Intake

@Suite struct SubmissionRecordsTests {
  private static let rows = "EXW,2025,1,meets\nEXW,2025,2,meets\n"

  @Test func columnsMayStandInAnyOrderAndBearThePlatformsNames() throws {
    let texts = [
      "Entity,Type,Year,Performance_Area,Performance_Indicator,Ratings,Score\n"
        + "EXW,Specialized,2025,Area,PI1 Policy,Meets requirements,4\nEXW,Specialized,2025,Area,PI2,Not reported,0\n",
      "Entity - Short Name,Entity - Type,Report - Year,Report - Status,Performance Area,Performance Indicator,PI - Ratings,"
        + "PI - Ratings Score\nEXW,Specialized,2025,Final,Area,PI1 Policy,Meets requirements,4\n"
        + "EXW,Specialized,2025,Final,Area,PI2 Audit,Not reported,0\n",
      "\u{FEFF}rating,indicator,entity,year\r\nmeets,1,EXW,2025\r\nnot-reported,2,EXW,2025",
    ]
    for text in texts {
      let outcome = try SubmissionFolder.read("export.csv", text)
      #expect(outcome.findings.allSatisfy { [.platformExport, .stateOutsideGuide].contains($0.code) })
      #expect(outcome.reported.map(\.rating) == [.level(2), .notReported])
    }
  }

  @Test func missingColumnIsNamedOnce() throws {
    let outcome = try SubmissionFolder.read("ratings.csv", "entity,indicator,rating\nEXW,1,meets\nEXW,2,meets\n")
    #expect(outcome.findings.map(\.code) == [.columnMissing])
    #expect(outcome.finding(.columnMissing)?.arguments["field"] == "year")
    #expect(outcome.reported.isEmpty)
  }

  @Test(arguments: ["ratings.csv", "exw.csv"]) func misspeltColumnIsOneMistake(name: String) throws {
    let outcome = try SubmissionFolder.read(name, "entity,yaer,indicator,rating\n" + Self.rows)
    #expect(outcome.cells == ["1:8 column-misspelt"])
    #expect(outcome.findings.first?.found == "yaer")
    #expect(outcome.findings.first?.arguments["field"] == "year")
    #expect(outcome.findings.first?.severity == .blocker)
    #expect(outcome.reported.isEmpty)
  }

  @Test func tableOfTheseColumnsIsNamed() throws {
    let outcome = try SubmissionFolder.read("exw.csv", "entity,year,question,answer\nEXW,2025,share,5\n")
    #expect(outcome.codes == ["table-unknown"])
    #expect(outcome.findings.first?.arguments["suggestion"] == "answers")
    let strange = try SubmissionFolder.read("exw.csv", "name,telephone\nA,1\n")
    #expect(strange.finding(.tableUnknown)?.arguments["suggestion"] == "")
  }

  @Test func misspeltNamesInADocumentAreOneMistakeEach() throws {
    let ratings = #"<rating indicator="1" ratng="meets"/><rating indicator="2" ratng="meets"/>"#
    let field = try SubmissionFolder.read("a.xml", #"<submission entity="EXW" year="2025">\#(ratings)</submission>"#)
    #expect(field.codes == ["column-misspelt"])
    #expect(field.findings.first?.arguments["count"] == "2")
    #expect(field.findings.first?.severity == .error)
    let around = try SubmissionFolder.read(
      "a.xml", #"<submission entity="EXW" yaer="2025">\#(ratings.replacing("ratng", with: "rating"))</submission>"#)
    #expect(around.cells == ["1:31 column-misspelt"])
    let given = try SubmissionFolder.read(
      "a.xml",
      #"<submission entity="EXW" yaer="2025"><rating year="2025" indicator="1" rating="meets"/></submission>"#)
    #expect(given.codes == ["column-unknown", "indicator-lacking"])
    #expect(given.ratings == ["EXW 2025 1=meets"])
  }

  @Test func emptyCellsBeyondTheHeaderAreNotedOnce() throws {
    let text = "entity,year,indicator,rating\nEXW,2025,1,meets,\nEXW,2025,2,meets, ,\n"
    let outcome = try SubmissionFolder.read("a.csv", text)
    #expect(outcome.cells == ["2:18 csv-cells-empty"])
    #expect(outcome.findings.first?.arguments["count"] == "2")
    #expect(outcome.reported.count == 2)
    let padded = text.replacing("rating\n", with: "rating,,\n").replacing("meets,\n", with: "meets,,\n")
    #expect(try SubmissionFolder.read("a.csv", padded).codes == [])
  }

  /// What cannot be told apart from an indicator that nobody rated is not told a second time as lacking.
  @Test func unusedRatingLeavesNoSecondFinding() throws {
    let header = "entity,year,indicator,rating\n"
    #expect(
      try SubmissionFolder.read("a.csv", header + "EXW,2025,1,meets\nEXW,2025,,meets\n").codes == ["value-missing"])
    #expect(try SubmissionFolder.read("a.csv", header + "EXW,2025,1,meets\n").codes == ["indicator-lacking"])
    let document =
      #"<submission entity="EXW" year="2025"><rating indicator="1" rating="meets"/><ratng indicator="2" rating="meets"/></submission>"#
    #expect(try SubmissionFolder.read("a.xml", document).codes == ["xml-element-unknown"])
  }

  @Test func unknownColumnIsANote() throws {
    let outcome = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,mood\nEXW,2025,1,meets,x\nEXW,2025,2,meets,\n")
    #expect(outcome.findings.map(\.code) == [.columnUnknown])
    #expect(outcome.findings.first?.severity == .note)
    #expect(outcome.reported.count == 2)
  }

  @Test(arguments: ["rating", "Rating", "PI - Ratings", "RATINGS"])
  func firstOfTwoColumnsOfOneMeaningCounts(second: String) throws {
    let outcome = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,\(second)\nEXW,2025,1,meets,missing\nEXW,2025,2,,missing\n")
    #expect(outcome.findings.map(\.code).filter { $0 == .csvColumnTwice }.count == 1)
    #expect(outcome.finding(.csvColumnTwice)?.severity == .error)
    #expect(outcome.reported.map(\.rating) == [.level(2)])
    #expect(outcome.findings.map(\.code).contains(.ratingBlank))
  }

  @Test(arguments: ["entity,year,indicator,rating", "entity,year,indicator,rating\n\n,,,\n"])
  func headerWithoutRowsIsNoSilence(text: String) throws {
    let outcome = try SubmissionFolder.read("ratings.csv", text)
    #expect(outcome.findings.map(\.code) == [.fileWithoutRecords])
    #expect(outcome.findings.first?.severity == .warning)
  }

  /// As Excel saves it where a comma is the decimal mark.
  @Test func tableOfASpreadsheetIsTheSameSubmission() throws {
    let text = "entity;year;indicator;rating;justification\r\nEXW;2025;1;meets;Équité, partout\r\nEXW;2025;2;meets;\r\n"
    let plain = try SubmissionFolder.read("a.csv", text.replacing(";", with: "\t").replacing(", ", with: "; "))
    #expect(plain.findings.map(\.code) == [.csvDelimiter])
    let folder = try SubmissionFolder()
    try folder.write("a.csv", bytes: text.unicodeScalars.map { UInt8($0.value) })
    let read = try folder.read()
    #expect(read.places == ["csv-delimiter a.csv:1:1", "text-encoding a.csv:2:18"])
    #expect(read.findings.allSatisfy { $0.severity <= .warning })
    #expect(read.ratings == plain.ratings)
    #expect(read.reported.first?.justification == "Équité, partout")
  }
}

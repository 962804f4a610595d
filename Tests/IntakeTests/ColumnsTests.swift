import Model
import Testing

@testable import Intake

@Suite struct ColumnsTests {
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
      #expect(outcome.findings.allSatisfy { $0.code == .platformExport })
      #expect(outcome.reported.map(\.rating) == [.level(2), .notReported])
    }
  }

  @Test func missingColumnIsNamedOnce() throws {
    let outcome = try SubmissionFolder.read("ratings.csv", "entity,yaer,indicator,rating\n" + Self.rows)
    #expect(outcome.findings.map(\.code) == [.columnUnknown, .columnMissing])
    #expect(outcome.finding(.columnMissing)?.arguments["field"] == "year")
    #expect(outcome.finding(.columnMissing)?.arguments["suggestion"] == "yaer")
    #expect(outcome.reported.isEmpty)
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

  @Test(arguments: ["recommendations.csv", "initiatives.csv", "issues.csv"])
  func tablesThatNobodyUsesYetAreNamed(name: String) throws {
    let outcome = try SubmissionFolder.read(name, "entity,year,title\nEXW,2025,x\nEXW,2025,y\n")
    #expect(outcome.findings.map(\.code).contains(.tableNotUsed))
    #expect(outcome.findings.allSatisfy { $0.severity == .note })
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
    #expect(read.findings.allSatisfy { $0.severity == .note })
    #expect(read.ratings == plain.ratings)
    #expect(read.reported.first?.justification == "Équité, partout")
  }
}

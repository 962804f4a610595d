import Model
import Testing

@testable import Intake

/// Rows of one file that say the same of one indicator or question.
@Suite struct JoinedRecordsTests {
  private static let header = "entity,year,indicator,rating,justification,evidence\n"

  @Test func ratingsThatDifferInTheirTextsAreJoined() throws {
    let read = try SubmissionFolder.read(
      "a.csv",
      Self.header
        + "EXW,2025,1,meets,a,Policy\nEXW,2025,1,meets,a,Plan\nEXW,2025,1,meets,,Report\nEXW,2025,2,meets,b,x\n")
    #expect(read.codes == ["rows-joined"])
    #expect(read.findings.first?.found == "1")
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=meets"])
    #expect(read.reported.first?.justification == "a")
    #expect(read.reported.first?.evidence == "Policy; Plan; Report")
    #expect(read.excludedRatings.map(\.reason) == [.duplicate, .duplicate])
  }

  @Test func ratingsThatSayTheSameAreToldByTheirRows() throws {
    let row = "EXW,2025,1,meets,a,b\n"
    let read = try SubmissionFolder.read("a.csv", Self.header + row + row + row + row + "EXW,2025,2,meets,a,b\n")
    #expect(read.codes == ["rows-repeat"])
    #expect(read.findings.first?.arguments[phrase: "where"]?.arguments["rows"] == "3–5")
    #expect(read.findings.first?.arguments[phrase: "first"]?.arguments["row"] == "2")
  }

  @Test func ratingsThatDifferAreStillInDispute() throws {
    let read = try SubmissionFolder.read(
      "a.csv", Self.header + "EXW,2025,1,meets,a,b\nEXW,2025,1,exceeds,a,b\nEXW,2025,2,meets,a,b\n")
    #expect(read.codes == ["indicator-twice"])
    #expect(read.reported.first?.rating == .underReview)
  }

  @Test func textsOfTwoFilesAreNotJoined() throws {
    let folder = try SubmissionFolder()
    try folder.write("a/a.csv", Self.header + "EXW,2025,1,meets,old,b\n")
    try folder.write("b/a.csv", Self.header + "EXW,2025,1,meets,new,b\n")
    #expect(try folder.read().codes.contains("indicator-twice"))
  }

  @Test func answersAreJoinedInTheSameWay() throws {
    let read = try SubmissionFolder.read(
      "a.csv",
      "entity,year,indicator,question,answer,evidence\nEXW,2025,1,share,5,x\nEXW,2025,1,share,5,y\n")
    #expect(read.codes == ["rows-joined"])
    #expect(read.answers.map(\.evidence) == ["x; y"])
  }
}

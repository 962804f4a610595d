import Model
import Testing

@testable import Intake

@Suite struct WatchedColumnsTests {
  @Test func misspeltOptionalColumnIsAWarningWithTheCellsThatAreLost() throws {
    let text = "entity,year,indicator,rating,evidense\nEXW,2025,1,meets,a\nEXW,2025,2,meets,\n"
    let read = try SubmissionFolder.read("a.csv", text)
    #expect(read.cells == ["1:30 column-misspelt"])
    #expect(read.findings.first?.severity == .warning)
    #expect(read.findings.first?.arguments["count"] == "1")
    #expect(read.reported.count == 2)
  }

  @Test func misspeltOptionalFieldOfADocumentIsTheSame() throws {
    let ratings =
      #"<rating indicator="1" rating="meets" evidense="a"/><rating indicator="2" rating="meets" evidense="b"/>"#
    let read = try SubmissionFolder.read("a.xml", #"<submission entity="EXW" year="2025">\#(ratings)</submission>"#)
    #expect(read.codes == ["column-misspelt"])
    #expect(read.findings.first?.severity == .warning)
    #expect(read.findings.first?.arguments["count"] == "2")
  }

  @Test func columnWithoutANameIsToldIfItHoldsText() throws {
    let header = "entity,year,indicator,rating,,\n"
    let read = try SubmissionFolder.read("a.csv", header + "EXW,2025,1,meets,x,\nEXW,2025,2,meets,,\n")
    #expect(read.cells == ["1:30 column-unnamed"])
    #expect(read.findings.first?.arguments["count"] == "1")
    #expect(try SubmissionFolder.read("a.csv", header + "EXW,2025,1,meets\nEXW,2025,2,meets,,\n").codes == [])
    #expect(
      try SubmissionFolder.read("a.csv", ",entity,year,indicator,rating\n0,EXW,2025,1,meets\n1,EXW,2025,2,meets\n")
        .codes == [])
  }
}

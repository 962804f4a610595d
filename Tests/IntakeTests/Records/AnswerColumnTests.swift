import Model
import Testing

@testable import Intake

/// Figures that stand beside ratings are told with the questions that ask for them.
@Suite struct AnswerColumnTests {
  private func read(_ heading: String, _ cells: [String], named name: String = "a.csv") throws -> Intaken {
    let rows = cells.enumerated().map { "EXW,2025,\($0 + 1),meets,\"\($1)\",x\n" }.joined()
    return try SubmissionFolder.read(name, "entity,year,indicator,rating,\(heading),evidence\n" + rows)
  }

  @Test(arguments: [
    ("Share of trained staff (%)", "85"), ("Staff trained", "85 %"), ("Financial target", "15"),
    ("Trained staff in per cent", "12.5"), ("Proportion reached", "٨٥٪"), ("Share", "0,125"), ("Target %", "1,200"),
  ]) func aShareIsAWarningWithItsCells(_ heading: String, _ cell: String) throws {
    let read = try read(heading, [cell, ""])
    #expect(read.codes == ["column-answers"])
    let finding = try #require(read.finding(.columnAnswers))
    #expect(finding.severity == .warning)
    #expect(finding.arguments["count"] == "1")
    #expect(finding.arguments["sample"] == cell)
    #expect(finding.arguments["indicator"] == "1")
    #expect(finding.arguments["framework"] == "new-2.0")
    #expect(finding.arguments[list: "asked"]?.contains("share") == true)
    #expect(read.ratings.count == 2)
  }

  @Test func anAmountOrAnAnswerThatAQuestionAsksForIsToldByItsWords() throws {
    #expect(try read("Money spent (USD)", ["1200000"]).finding(.columnAnswers)?.arguments[list: "asked"] == ["spent"])
    #expect(try read("Offices", ["12"]).finding(.columnAnswers)?.arguments[list: "asked"] == ["offices"])
    let flag = try read("There is a policy", ["yes"]).finding(.columnAnswers)
    #expect(flag == nil)
  }

  @Test func anIndicatorWithoutSuchQuestionsSaysSo() throws {
    let finding = try #require(try read("Staff trained (%)", ["", "85"]).finding(.columnAnswers))
    #expect(finding.arguments["indicator"] == "2")
    #expect(finding.arguments[phrase: "asked"]?.key == "questions-none")
  }

  @Test(arguments: [
    ("Page", "12"), ("Reference", "A-12"), ("Mood", "good"), ("Target", "to be set"), ("Validated", "yes"),
    ("No", "1"), ("Share", "see annex"),
  ]) func otherColumnsStayNotes(_ heading: String, _ cell: String) throws {
    #expect(try read(heading, [cell]).finding(.columnAnswers) == nil)
  }

  @Test func documentsAreToldTheSame() throws {
    let rating = #"<rating indicator="1" rating="meets" target="15 %"/>"#
    let read = try SubmissionFolder.read(
      "a.xml", #"<submission entity="EXW" year="2025">\#(rating)\#(rating.replacing("1", with: "2"))</submission>"#)
    let finding = try #require(read.finding(.columnAnswers))
    #expect(finding.arguments["count"] == "2")
    #expect(finding.arguments[list: "asked"]?.contains("share") == true)
  }

  @Test func figuresUnderMisspeltHeadingsAreToldAtOnce() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "agency,year,indicator,rating,target %\nEXW,2025,1,meets,15\n")
    #expect(read.codes == ["column-misspelt", "column-answers"])
  }
}

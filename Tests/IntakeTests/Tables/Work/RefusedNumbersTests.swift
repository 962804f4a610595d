import Model
import Testing

@testable import Intake

/// What is said of a number that cannot be read is complete in every table.
@Suite struct RefusedNumbersTests {
  @Test(arguments: [
    ("work.csv", "entity,year,kind,id,title,budget,currency", "EXW,2025,project,w,t,1.0.00,USD"),
    ("rates.csv", "entity,year,currency,usd-per-unit,source", "EXW,2025,EUR,about one,UN Treasury"),
    ("answers.csv", "entity,year,indicator,question,answer", "EXW,2025,1,offices,many"),
  ]) func theExpectedFormIsNamed(_ name: String, _ header: String, _ row: String) throws {
    let read = try SubmissionFolder.read(name, "\(header)\n\(row)\n")
    #expect(read.finding(.answerNotANumber)?.arguments[phrase: "form"] != nil, "\(read.codes)")
  }
}

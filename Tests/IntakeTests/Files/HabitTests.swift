import Model
import Testing

@testable import Intake

/// One habit in a column is one finding; two misspellings are two.
@Suite struct HabitTests {
  private func read(_ name: String, _ header: String, _ rows: [String]) throws -> [Finding] {
    try SubmissionFolder.read(name, ([header] + rows).map { $0 + "\n" }.joined()).findings
      .filter { $0.code != .indicatorLacking }
  }

  @Test(arguments: [
    ("FY2024", "FY2025", 1), ("2O24", "2O25", 1), ("twenty", "thirty", 2),
  ])
  func valuesThatDifferInTheirDigitsAreOneHabit(first: String, second: String, count: Int) throws {
    let rows = (0..<6).map { "EXW,\($0 % 2 == 0 ? first : second),1,meets" }
    let findings = try read("ratings.csv", "entity,year,indicator,rating", rows)
    #expect(findings.map(\.code) == Array(repeating: .yearInvalid, count: count))
    #expect(findings.reduce(0) { $0 + $1.count } == 6)
    #expect(findings[0].heading == "year")
    #expect(findings[0].occurrences[1].place.cell == (count == 1 ? "B3" : "B4"))
  }

  @Test func ambiguousDatesAreOneHabit() throws {
    let rows = (0..<38).map { "EXW,2025,1,Step \($0),0\($0 % 8 + 2)/01/2026" }
    let findings = try read("actions.csv", "entity,year,indicator,action,Due", rows)
    #expect(findings.map(\.code) == [.dueAmbiguous])
    #expect(findings[0].count == 38)
    #expect(findings[0].occurrences.map(\.place.cell) == ["E2", "E3", "E4", "E5", "E6"])
    #expect(findings[0].occurrences[1].found == "03/01/2026")
    #expect(findings[0].heading == "Due")
  }

  @Test(arguments: [("'1", "'2"), ("01", "02"), ("1.0", "2.0")])
  func formsOfTheNumberOfAnIndicatorAreOneHabit(first: String, second: String) throws {
    let rows = [first, second].map { "EXW,2025,\($0),meets" }
    let findings = try read("ratings.csv", "entity,year,indicator,rating", rows)
    #expect(findings.map(\.code) == [.indicatorForm])
    #expect(findings[0].count == 2)
    #expect(findings[0].occurrences.compactMap(\.found) == [first, second])
  }

  @Test(arguments: [(10, 10), (11, 1), (171, 1)])
  func upToTenDifferentMistakesAreToldOneByOne(rows: Int, count: Int) throws {
    let texts = (0..<rows).map { "EXW,2025,1,splendid \(Unicode.Scalar(0x4E00 + UInt32($0))!)" }
    let findings = try read("ratings.csv", "entity,year,indicator,rating", texts)
    #expect(findings.map(\.code) == Array(repeating: .ratingUnknown, count: count))
    #expect(findings.reduce(0) { $0 + $1.count } == rows)
  }

  /// Texts in place of question codes are one mistake: the sheet has the wrong column.
  @Test(arguments: [2, 171]) func textsInPlaceOfQuestionsAreOneHabit(rows: Int) throws {
    let texts = (0..<rows).map { "EXW,2025,1,Do you \(Unicode.Scalar(0x4E00 + UInt32($0))!)?,yes" }
    let findings = try read("answers.csv", "entity,year,indicator,question,answer", texts)
    #expect(findings.map(\.code) == [.questionUnknown])
    #expect(findings[0].count == rows)
  }

  @Test func twoMisspellingsAreTwoMistakes() throws {
    let rows = ["EXW,2025,1,meest", "EXW,2025,2,excedes", "EXW,2025,2,meest"]
    let findings = try read("ratings.csv", "entity,year,indicator,rating", rows)
    #expect(findings.map(\.code) == [.ratingUnknown, .ratingUnknown])
    #expect(findings.map(\.count) == [2, 1])
  }

  @Test func whatARowExplainsStaysByItself() throws {
    let rows = (0..<12).map {
      "EXW,2025,\($0 % 2 + 1),Do,0\($0 % 8 + 2)/01/2026,\($0 < 2 ? "" : "Known.")"
    }
    let findings = try read("actions.csv", "entity,year,indicator,action,due,explanation", rows)
    #expect(findings.map(\.count) == [2] + Array(repeating: 1, count: 10))
  }

  @Test func notesSayOfEachWordHowItWasTaken() throws {
    let spellings = (1...12).map { String(repeating: " ", count: $0) + "exw" }
    let findings = try read(
      "ratings.csv", "entity,year,indicator,rating", spellings.map { "\"\($0)\",2025,1,meets" })
    #expect(findings.count { $0.code == .entitySpelling } == 12)
  }

  @Test func anInheritedValueStandsInOnePlace() throws {
    let rating = "<rating><indicator>1</indicator><rating>meets</rating></rating>"
    let read = try SubmissionFolder.read(
      "a.xml", "<submission entity=\"EXW\" year=\"20X5\">\(rating)\(rating)</submission>")
    let finding = try #require(read.finding(.yearInvalid))
    #expect(finding.count == 2)
    #expect(finding.occurrences.isEmpty)
    #expect(finding.field == "year")
    #expect(finding.entity == "EXW")
  }
}

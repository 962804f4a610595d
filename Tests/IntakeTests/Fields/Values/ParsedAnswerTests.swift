import Model
import Testing

@testable import Intake

/// What an answer means depends on what its question asks for.
@Suite struct ParsedAnswerTests {
  private static func value(_ text: String) throws -> AnswerValue {
    .number(try #require(ExactDecimal(strictly: text)))
  }

  @Test(arguments: [
    (AnswerType.percent, "15 %", "15"), (.percent, "15,5", "15.5"), (.percent, "١٥٫٥٪", "15.5"),
    (.amount, "1 200 000", "1200000"),
    (.count, "12,0", "12"), (.count, "1 200", "1200"), (.number, "-1 200", "-1200"), (.percent, "12,345", "12.345"),
    (.percent, "12.345", "12.345"),
  ]) func formsAreTakenForNumbers(_ type: AnswerType, _ text: String, _ plain: String) throws {
    #expect(ParsedAnswer(text, type: type) == .variant(try Self.value(plain)))
  }

  @Test(arguments: [
    (AnswerType.percent, "0.155"), (.percent, "15"), (.amount, "1200000.50"), (.count, "12"), (.number, "-3.5"),
  ]) func plainFormsStayAsTheyAre(_ type: AnswerType, _ text: String) throws {
    #expect(ParsedAnswer(text, type: type) == .plain(try Self.value(text)))
  }

  @Test(arguments: [
    (AnswerType.amount, "1,200", "1.2", "1200"), (.amount, "1.234", "1.2340", "1234"), (.count, "1,200", "1.2", "1200"),
    (.number, "-1.200", "-1.2", "-1200"),
  ]) func twoMeaningsAreQuestioned(_ type: AnswerType, _ text: String, _ first: String, _ second: String) {
    #expect(ParsedAnswer(text, type: type) == .refused(.answerAmbiguous, ["first": first, "second": second]))
  }

  @Test func twoDaysAreQuestioned() {
    #expect(
      ParsedAnswer("03/04/2025", type: .date)
        == .refused(.answerAmbiguous, ["first": "2025-04-03", "second": "2025-03-04"]))
  }

  @Test(arguments: [
    (AnswerType.amount, "15 %", FindingCode.answerPercentSign), (.count, "15%", .answerPercentSign),
    (.number, "1,200%", .answerPercentSign),
    (.amount, "ca. 15 %", .answerPercentSign), (.percent, "ca. 15 %", .answerNumberUnclear),
    (.amount, "(15)", .answerNegative), (.percent, "−5", .answerNegative),
    (.count, "-1,200", .answerNegative), (.percent, "150 %", .answerOverHundred),
    (.percent, "999,999", .answerOverHundred),
    (.percent, "1 200", .answerOverHundred), (.count, "12,5", .answerNotWhole), (.number, "(15)", .answerNumberUnclear),
    (.number, "−5", .answerNumberUnclear), (.amount, "ca. 15", .answerNumberUnclear),
    (.amount, "12abc", .answerNotANumber),
    (.count, "15-20", .answerNotANumber), (.percent, "0.33333333", .answerTooLong), (.date, "45992", .answerNotADate),
    (.date, "soon", .answerNotADate), (.yesNo, "x", .answerNotYesNo), (.choice(["a"]), "b", .answerNotAChoice),
    (.percent, "fifteen %", .answerNotANumber),
  ]) func otherAnswersAreRefused(_ type: AnswerType, _ text: String, _ code: FindingCode) throws {
    guard case .refused(let found, _) = ParsedAnswer(text, type: type) else {
      Issue.record("\(text) was taken")
      return
    }
    #expect(found == code)
  }

  @Test(arguments: [
    (AnswerType.number, "(15)", "likely", "-15"), (.amount, "USD 1,200,000", "likely", "1200000"),
    (.date, "45992", "suggestion", "2025-12-01"), (.date, "soon", "suggestion", ""), (.yesNo, "✓", "suggestion", "yes"),
    (.yesNo, "maybe", "suggestion", ""), (.choice(["yearly", "never"]), "yeerly", "suggestion", "yearly"),
  ]) func likelyMeaningIsAHint(_ type: AnswerType, _ text: String, _ name: String, _ likely: String) {
    guard case .refused(_, let arguments) = ParsedAnswer(text, type: type) else {
      Issue.record("\(text) was taken")
      return
    }
    #expect(arguments[name] == likely)
  }

  /// What the strict reading of definitions takes is taken here with the same value, unless it has two meanings.
  @Test(arguments: [AnswerType.number, .percent, .amount, .count]) func strictAnswersKeepTheirValue(_ type: AnswerType)
  {
    var random = SeededRandom(seed: 31)
    for _ in 0..<5_000 {
      let decimals = String(repeating: "5", count: Int.random(in: 0...6, using: &random))
      let text = "\(Int.random(in: -5..<2_000, using: &random))" + (decimals.isEmpty ? "" : "." + decimals)
      switch (type.value(of: text), ParsedAnswer(text, type: type)) {
      case (let value?, .plain(let read)), (let value?, .variant(let read)): #expect(value == read, "\(text)")
      case (_, .refused(.answerAmbiguous, _)): #expect(decimals.count == 3 && type != .percent, "\(text)")
      case (nil, .refused): break
      default: Issue.record("\(text)")
      }
    }
  }
}

import Model
import Testing

@testable import Analysis

@Suite struct AnswerSpreadTests {
  private let framework: Framework = {
    var framework = SmallSystem.framework(criteria: [SmallSystem.criterion("1.a1")])
    framework.indicators[0].questions = [
      Question(id: "share", type: .percent, ask: "What share?", unit: "%"),
      Question(id: "staff", type: .count, ask: "How many?"),
    ]
    framework.indicators[0].criteria.append(
      Criterion(
        code: "1.m1", text: "", ask: nil, isConfirmed: true, isPartial: false,
        rule: .all([
          .criterion("1.a1"),
          .any([
            .condition(Condition(subject: .answer("share"), comparison: .atLeast(.number(ExactDecimal(units: 1)))))
          ]),
        ])))
    return framework
  }()

  private func spreads(_ answers: [[(question: String, value: AnswerValue)]]) -> [AnswerSpread] {
    let submissions = zip(["EXW", "EXH", "EXN"], answers).map { entity, answers in
      Submission(
        key: SubmissionKey(framework: framework.id, year: 2023, entity: entity),
        answers: answers.map {
          ReportedAnswer(indicator: 0, question: $0.question, value: $0.value, place: SourcePlace(file: "a.csv"))
        })
    }
    return AnswerSpread.spreads(of: submissions, in: framework, year: 2023)
  }

  private func number(_ value: Int64) -> AnswerValue {
    .number(ExactDecimal(units: value * ExactDecimal.unitsPerOne))
  }

  @Test func differentAnswersAreCounted() {
    let spread = spreads([[("share", number(20))], [("share", number(15))], [("share", number(15))]])
    #expect(spread.map(\.question) == ["share"])
    #expect(
      spread[0].answers == [
        AnswerSpread.Count(value: number(15), count: 2), AnswerSpread.Count(value: number(20), count: 1),
      ])
    #expect(spread[0].total == 3)
    #expect(spread[0].ask == "What share?" && spread[0].unit == "%")
  }

  @Test func theSameAnswerIsNoDifference() {
    #expect(spreads([[("share", number(15))], [("share", number(15))]]) == [])
    #expect(spreads([[("share", number(15))]]) == [])
  }

  @Test func requirementsThatUseTheAnswerAreNamed() {
    let spread = spreads([
      [("share", number(1)), ("1.a1", .flag(true))], [("share", number(2)), ("1.a1", .flag(false))],
    ])
    #expect(spread.map(\.question) == ["1.a1", "share"])
    #expect(spread.map(\.requirements) == [["1.a1", "1.m1"], ["1.m1"]])
  }

  @Test func numbersOfStaffAreLeftOut() {
    #expect(spreads([[("staff", number(1))], [("staff", number(2))]]) == [])
  }
}

import Model
import Testing

@testable import Reporting

/// Each kind of rule as a formula; that the formulas give the ratings of the program is tested with whole templates.
@Suite struct RuleFormulasTests {
  private static let questions: [(String, AnswerType)] = [
    ("flag", .yesNo), ("share", .percent), ("count", .count), ("word", .choice(["on-track", "late"])),
  ]

  private let formulas: RuleFormulas

  init() {
    let plain = Rule.condition(Condition(subject: .answer("1.a1"), comparison: .is("yes")))
    let indicator = Indicator(
      number: "1", title: "", area: "", work: [], about: "", source: "",
      criteria: [
        Criterion(code: "1.a1", text: "", ask: "?", isConfirmed: true, isPartial: false, rule: plain),
        Criterion(
          code: "1.m1", text: "", ask: "?", isConfirmed: true, isPartial: false,
          rule: .condition(Condition(subject: .answer("flag"), comparison: .is("no")))),
      ],
      questions: Self.questions.map { Question(id: $0.0, type: $0.1, ask: "?") },
      measures: [Measure(id: "total", title: "", formula: .sum(["count"]))],
      parameters: [
        Parameter(
          id: "floor", title: "",
          values: [Parameter.DatedValue(from: 2025, value: ExactDecimal(units: 15_500_000), source: "")])
      ],
      levelRules: [
        LevelRule(level: 2, text: "", includes: 1, rule: .criterion("1.m1")),
        LevelRule(level: 1, text: "", includes: nil, rule: .criterion("1.a1")),
      ])
    var cells = RequirementCells()
    cells.questions = ["1.a1": 4, "1.m1": 5, "flag": 6, "share": 7, "count": 8, "word": 9]
    cells.measures = ["total": 10]
    cells.criteria = ["1.a1": 11, "1.m1": 12]
    cells.levels = [1: 13, 2: 14]
    formulas = RuleFormulas(indicator: indicator, year: 2025, cells: cells)
  }

  private func condition(_ subject: Operand, _ comparison: Comparison<String, Operand>) -> OutcomeFormula {
    formulas.outcome(of: .condition(Condition(subject: subject, comparison: comparison)))
  }

  @Test func wordsAreCompared() {
    #expect(condition(.answer("flag"), .is("yes")).text == "IF($D$6=\"\",0.5,IF($D$6=1,1,0))")
    #expect(
      condition(.answer("word"), .oneOf(["on-track", "late"])).text
        == "IF($D$9=\"\",0.5,IF(OR($D$9=\"on-track\",$D$9=\"late\"),1,0))")
    #expect(condition(.answer("share"), .is("15")).text == "IF($D$7=\"\",0.5,IF(ROUND($D$7-15,12)=0,1,0))")
    // A word that is no answer to the question equals none of them.
    #expect(condition(.answer("word"), .is("never")).text == "IF($D$9=\"\",0.5,IF(0,1,0))")
    #expect(condition(.measure("total"), .is("1")) == .constant(.unanswered))
  }

  @Test func numbersAreCompared() {
    #expect(
      condition(.answer("share"), .atLeast(.parameter("floor"))).text
        == "IF($D$7=\"\",0.5,IF(ROUND($D$7-15.5,12)>=0,1,0))")
    #expect(
      condition(.measure("total"), .lessThan(.answer("count"))).text
        == "IF(OR($D$10=\"\",$D$8=\"\"),0.5,IF(ROUND($D$10-$D$8,12)<0,1,0))")
    #expect(condition(.answer("count"), .atMost(.number(ExactDecimal(units: -1_000_000)))).text.contains("$D$8-(-1)"))
    #expect(condition(.answer("count"), .moreThan(.measure("total"))).text.contains(">0"))
    #expect(condition(.answer("flag"), .atLeast(.number(ExactDecimal(units: 0)))) == .constant(.unanswered))
    #expect(condition(.answer("count"), .atLeast(.parameter("none"))) == .constant(.unanswered))
  }

  @Test func aBlankAnswerIsNotAnswered() {
    #expect(
      condition(.answer("count"), .answered) == OutcomeFormula(text: "IF($D$8=\"\",0,1)", whenBlank: .notMet))
    #expect(condition(.parameter("floor"), .answered) == .constant(.met))
  }

  @Test func groupsAreCounted() {
    let members: [Rule] = [.criterion("1.a1"), .criterion("1.m1")]
    #expect(formulas.outcome(of: .all(members)).text == "MIN($D$11,$D$12)")
    #expect(formulas.outcome(of: .any(members)).text == "MAX($D$11,$D$12)")
    #expect(formulas.outcome(of: .none(members)).text == "(1-MAX($D$11,$D$12))")
    #expect(
      formulas.outcome(of: .atLeast(2, of: members)).text
        == "IF(($D$11=1)+($D$12=1)>=2,1,IF(($D$11>0)+($D$12>0)<2,0,0.5))")
    #expect(formulas.outcome(of: .all(members)).whenBlank == .unanswered)
    #expect(formulas.outcome(of: .all([])) == .constant(.met))
    #expect(formulas.outcome(of: .any([])) == .constant(.notMet))
    #expect(formulas.outcome(of: .atLeast(1, of: [])).whenBlank == .notMet)
  }

  @Test func theOwnAnswerCountsWhereTheRuleIsUnanswered() {
    let rule = "IF($D$6=\"\",0.5,IF($D$6=0,1,0))"
    let own = "IF($D$5=\"\",0.5,IF($D$5=1,1,0))"
    #expect(
      formulas.criterion(formulas.indicator.criteria[1])
        == OutcomeFormula(text: "IF(\(rule)=0.5,\(own),\(rule))", whenBlank: .unanswered))
    #expect(formulas.criterion(formulas.indicator.criteria[0]).text == "IF($D$4=\"\",0.5,IF($D$4=1,1,0))")
  }

  @Test func levelsIncludeLowerOnes() {
    #expect(formulas.level(formulas.indicator.levelRules[0]).text == "MIN($D$12,$D$13)")
    #expect(formulas.level(formulas.indicator.levelRules[1]).text == "$D$11")
  }

  @Test func measuresNeedAllTheirTerms() {
    let measures = MeasureFormulas(indicator: formulas.indicator, cells: formulas.cells)
    #expect(measures.value(of: .sum(["count", "share"])) == "IF(COUNT($D$8,$D$7)=2,SUM($D$8,$D$7),\"\")")
    #expect(
      measures.value(of: .percent(part: "count", whole: "share"))
        == "IF(AND(ISNUMBER($D$8),ISNUMBER($D$7)),IF($D$7>0,100*$D$8/$D$7,\"\"),\"\")")
    #expect(measures.value(of: .change(of: "total")) == "IF(AND(ISNUMBER($D$10),ISNUMBER($F$10)),$D$10-$F$10,\"\")")
    let two = ScoredQuestion(question: "flag", pointsByAnswer: .yes(ExactDecimal(units: 2_000_000)))
    let choice = ScoredQuestion(
      question: "word",
      pointsByAnswer: .choices([
        ScoredQuestion.Choice(word: "on-track", points: ExactDecimal(units: 1_500_000)),
        ScoredQuestion.Choice(word: "late", points: ExactDecimal(units: 0)),
      ]))
    #expect(
      measures.value(of: .points([two, choice]))
        == "IF(OR($D$6=\"\",$D$9=\"\"),\"\",$D$6*2+IF($D$9=\"on-track\",1.5,IF($D$9=\"late\",0,0)))")
    #expect(measures.value(of: .percentOfMaximum([two])) == "IF($D$6=\"\",\"\",100*($D$6*2)/2)")
    #expect(measures.value(of: .sum(["nothing"])) == "\"\"")
  }
}

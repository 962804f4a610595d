import Model
import Testing
import Words

@Suite struct TraceWordsTests {
  private let traceWords: RatingTraceWords

  init() throws {
    traceWords = RatingTraceWords(
      words: try Catalogue.embedded(), framework: SmallIndicator.framework, indicator: SmallIndicator.indicator)
  }

  /// Each line as `depth result: text [line of the answer]`.
  private func told(_ children: [RatingTrace]) -> [String] {
    traceWords.lines(of: RatingTrace(.rating, .met, children)).map { line in
      "\(line.depth) \(line.result): \(line.text)" + (line.place?.line.map { " [\($0)]" } ?? "")
    }
  }

  private func compare(_ subject: RatingTraceValue, _ comparison: Comparison<String, RatingTraceValue>) -> [String] {
    told([RatingTrace(.comparison(subject, comparison), .met)])
  }

  @Test func levelsAreShownWithTheirRequirements() {
    let listed = RatingTrace(
      .criterion("4.a1"), .met,
      [
        RatingTrace(
          .ownAnswer(
            RatingTraceValue(.answer("4.a1"), value: .flag(true), place: SmallIndicator.place(2)), decides: true),
          .met)
      ])
    let known = RatingTrace(
      .criterion("4.m2"), .unanswered,
      [RatingTrace(.ownAnswer(RatingTraceValue(.answer("4.m2")), decides: true), .unanswered)])
    let level = RatingTrace(
      .level(2), .unanswered, [RatingTrace(.includes(1), .met), RatingTrace(.all, .unanswered, [known])])
    #expect(
      told([level, RatingTrace(.level(1), .met, [listed])]) == [
        "0 not answered: Meets requirements: open and known",
        "1 met: all requirements of “Approaches requirements”",
        "1 not answered: 4.m2 The list is public.",
        "2 not answered: no answer yet",
        "0 met: Approaches requirements: listed",
        "1 met: 4.a1 A list of wells is kept.",
        "2 met: answered: yes [2]",
      ])
  }

  @Test func groupsAreShownWithTheirNumber() {
    let leaf = RatingTrace(.comparison(SmallIndicator.number("open_wells", 3, line: 4), .answered), .met)
    let groups: [RatingTrace.Step] = [.any, .none, .atLeast(1), .atLeast(2)]
    #expect(
      groups.map { told([RatingTrace($0, .notMet, [leaf, leaf])])[0] } == [
        "0 not met: at least one of these", "0 not met: none of these", "0 not met: at least one of these",
        "0 not met: at least 2 of these",
      ])
  }

  @Test func comparisonsAreShownWithTheirValues() {
    let wells = SmallIndicator.number("open_wells", 3, line: 4)
    let ten = RatingTraceValue(
      .number(ExactDecimal(units: 10_000_000)), value: .number(ExactDecimal(units: 10_000_000)))
    let open = "0 met: How many wells are open? 3"
    #expect(compare(wells, .atLeast(ten)) == ["\(open) (required: at least 10) [4]"])
    #expect(compare(wells, .atMost(ten)) == ["\(open) (required: at most 10) [4]"])
    #expect(compare(wells, .moreThan(ten)) == ["\(open) (required: more than 10) [4]"])
    #expect(compare(wells, .lessThan(ten)) == ["\(open) (required: less than 10) [4]"])
    #expect(compare(wells, .answered) == ["\(open) [4]"])
    #expect(
      compare(wells, .lessThan(SmallIndicator.number("all_wells", 5, line: 5)))
        == ["\(open) (required: less than “How many wells are there?”: 5) [4]"])
  }

  @Test func wordsAreShownWithTheExpectedOnes() {
    let rhythm = RatingTraceValue(.answer("rhythm"), value: .word("never"), place: SmallIndicator.place(7))
    let subject = "0 met: How often is the list renewed? never"
    #expect(compare(rhythm, .is("yearly")) == ["\(subject) (required: yearly) [7]"])
    #expect(compare(rhythm, .oneOf(["yearly", "monthly"])) == ["\(subject) (required: one of yearly and monthly) [7]"])
    #expect(
      compare(RatingTraceValue(.answer("rhythm")), .answered) == ["0 met: How often is the list renewed? no answer"])
  }

  /// A measure is shown with the values from which it was calculated, a parameter with its year and source.
  @Test func measuresAreShownWithTheirParts() throws {
    let parts = [SmallIndicator.number("open_wells", 3, line: 4), SmallIndicator.number("all_wells", 21, line: 5)]
    let quantity = Quantity(percentOf: ExactDecimal(units: 3_000_000), in: ExactDecimal(units: 21_000_000))
    let share = RatingTraceValue(.measure("share"), quantity: quantity.map { QuantityRange($0) }, parts: parts)
    let dated = SmallIndicator.indicator.parameters[0].value(in: 2026)
    let floor = RatingTraceValue(
      .parameter("floor"), value: .number(ExactDecimal(units: 15_000_000)), datedValue: dated)
    #expect(
      compare(share, .atLeast(floor))
        == [
          "0 met: Share of wells that are open 14.28 (from 3 and 21) (required: at least 15, Lowest share, from 2025; note 3) [4]"
        ])
    let nothing = RatingTraceValue(.measure("share"), parts: [parts[0], RatingTraceValue(.answer("all_wells"))])
    #expect(compare(nothing, .answered) == ["0 met: Share of wells that are open no value (from 3 and no answer) [4]"])
  }

  /// If a simple answer counts instead of detailed ones, the unanswered ones are not shown.
  @Test func aSimpleAnswerHidesTheUnansweredDetails() {
    let own = RatingTraceValue(.answer("4.m1"), value: .flag(false), place: SmallIndicator.place(9))
    let open = RatingTrace(.comparison(RatingTraceValue(.measure("share")), .answered), .unanswered)
    let criterion = RatingTrace(
      .criterion("4.m1"), .notMet, [open, RatingTrace(.ownAnswer(own, decides: true), .notMet)])
    #expect(told([criterion]) == ["0 not met: 4.m1 Enough wells are open.", "1 not met: answered: no [9]"])
  }

  @Test func anAnswerThatDoesNotDecideIsMarked() {
    let own = RatingTraceValue(.answer("4.m1"), value: .flag(false), place: SmallIndicator.place(9))
    #expect(
      told([RatingTrace(.ownAnswer(own, decides: false), .notMet)])
        == ["0 not met: answered: no; the more detailed answers are used [9]"])
  }

  @Test func aNotApplicableIndicatorHasNoOtherLines() {
    let asked = RatingTraceValue(.answer("4.na"), value: .flag(true), place: SmallIndicator.place(3))
    let outside = RatingTrace(.notApplicable, .met, [RatingTrace(.comparison(asked, .is("yes")), .met)])
    #expect(
      told([outside, RatingTrace(.level(1), .unanswered)]) == [
        "0 does not apply: Not applicable: There are no wells.",
        "1 met: Does the indicator not apply? yes (required: yes) [3]",
      ])
    #expect(
      told([RatingTrace(.notApplicable, .notMet), RatingTrace(.level(1), .met)]).map { String($0.prefix(10)) }
        == ["0 applies:", "0 met: App"])
    let first = told([RatingTrace(.notApplicable, .unanswered)])[0]
    #expect(first.hasPrefix("0 not answered; the indicator is taken to apply: "))
  }
}

// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Model into this file.
import Formats
import Words
import Testing

@testable import Model

extension GivenValues {
  // Sources/Model/Definitions/Countries/CountryList.swift
  static func example1OfCountryList() throws {
    let list = CountryList([Country(code: "AGO", shortCode: "AO", name: "Angola")])
    expectPrinted(list.matching("angola")!.code, is: ##"AGO"##)
  }

  // Sources/Model/Definitions/Entities/EntityList.swift
  static func example1OfEntityList() throws {
    let water = Entity(
      code: "EXW", name: "Example Agency for Water", type: "fictional", isCounted: true, expected: YearSpan(from: 2024))
    let list = EntityList([water])
    expectPrinted(list.entityMatching("example agency for water")!.code, is: ##"EXW"##)
    expectPrinted(list.isExpectedToReport("EXW", in: 2023), is: ##"false"##)
  }

  // Sources/Model/Definitions/Frameworks/RatingScale.swift
  static func example1OfRatingScale() throws {
    let scale = RatingScale(
      levels: [
        Level(code: "missing", title: "Missing", symbol: "–"),
        Level(code: "meets", title: "Meets requirements", symbol: "M"),
      ], lowestMetLevel: 1, outside: [:])
    expectPrinted(scale.rating(named: "MEETS requirements")!, is: ##"level(1)"##)
    expectPrinted(scale.isMet(.level(0)), is: ##"false"##)
  }

  // Sources/Model/Definitions/Indicators/IndicatorNumber.swift
  static func example1OfIndicatorNumber() throws {
    let numbers = ["10", "H1", "6.1", "2"].sorted { IndicatorNumber($0) < IndicatorNumber($1) }
    expectPrinted(numbers, is: ##"["2", "6.1", "10", "H1"]"##)
  }

  // Sources/Model/Definitions/Recommendations/RecommendationRegister.swift
  static func example1OfRecommendationRegister() throws {
    let document = DocumentSymbols(final: "A/RES/62/137")
    let register = RecommendationRegister(recommendations: [
      Recommendation(
        id: "GA-62-137-28", body: "general-assembly", document: document, year: 2007, kind: .resolution,
        addressees: ["secretary-general"], theme: "accountability", text: "A report is due.", source: "", confidence: .read)
    ])
    expectPrinted(register["GA-62-137-28"]!.document.name, is: ##"A/RES/62/137"##)
    expectPrinted(register.isCurrent("GA-62-137-28"), is: ##"true"##)
  }

  // Sources/Model/Definitions/Rules/Rule.swift
  static func example1OfRule() throws {
    let rule = Rule.all([.criterion("6.a1"), .any([.criterion("6.m1"), .criterion("6.m2")])])
    var codes: [String] = []
    rule.forEachCriterion { codes.append($0) }
    expectPrinted(codes, is: ##"["6.a1", "6.m1", "6.m2"]"##)
  }

  // Sources/Model/Figures/Change.swift
  static func example1OfChange() throws {
    let movement = Change.Movement(improved: 3, unchanged: 5, worsened: 1, notComparable: [.entrant: 2])
    expectPrinted(movement.compared, movement.notComparable, is: ##"9 2"##)
  }

  // Sources/Model/Figures/Claims/FigureForm.swift
  static func example1OfFigureForm() throws {
    expectPrinted(FigureForm.perCent.suits(.count(7)), is: ##"false"##)
    expectPrinted(FigureForm.count.suits(.share(Share(7, of: 9))), is: ##"true"##)
  }

  // Sources/Model/Figures/Claims/NearFraction.swift
  static func example1OfNearFraction() throws {
    let near = NearFraction(Share(65, of: 100))!
    expectPrinted(near.fraction, near.side, is: ##"twoThirds below"##)
    expectPrinted(NearFraction(Share(58, of: 100)) as Any, is: ##"nil"##)
  }

  // Sources/Model/Figures/Denominator.swift
  static func example1OfDenominator() throws {
    var distribution = Distribution(levelCount: 4)
    distribution.count(.level(3))
    distribution.count(.notApplicable)
    expectPrinted(distribution.total(.rated), is: ##"1"##)
    expectPrinted(distribution.total(.ratedAndNotApplicable), is: ##"2"##)
  }

  // Sources/Model/Figures/Distribution.swift
  static func example1OfDistribution() throws {
    var distribution = Distribution(levelCount: 4)
    distribution.count(.level(2), times: 3)
    distribution.count(.level(0))
    distribution.count(.notReported)
    expectPrinted(distribution.rated, distribution.expected, is: ##"4 5"##)
    expectPrinted(Share(distribution.atLeast(2), of: distribution.total(.rated)).roundedPercent!, is: ##"75"##)
  }

  // Sources/Model/Figures/Distribution.swift
  static func example2OfDistribution() throws {
    let share = Share(2, of: 3)
    expectPrinted(share.roundedPercent!, is: ##"67"##)
    expectPrinted(Share(0, of: 0).roundedPercent as Any, is: ##"nil"##)
  }

  // Sources/Model/Figures/FigureKind.swift
  static func example1OfFigureKind() throws {
    expectPrinted(FigureKind.coverage.name, is: ##"coverage"##)
    expectPrinted(FigureKind.all.contains(.distribution), is: ##"true"##)
    expectPrinted(FigureKind.change.file ?? "none", is: ##"changes"##)
  }

  // Sources/Model/Figures/FigureMeasure.swift
  static func example1OfFigureMeasure() throws {
    let measure = FigureMeasure("meets-or-exceeds-of-expected")
    expectPrinted(measure == .share(.meetsOrExceeds, of: .expected), is: ##"true"##)
    expectPrinted(FigureMeasure.number(of: .rated).text, is: ##"number-rated"##)
  }

  // Sources/Model/Figures/FigureName.swift
  static func example1OfFigureName() throws {
    let name = FigureName("un-swap-3.0/2025/area/Oversight/meets-or-exceeds")!
    expectPrinted(name.kind.name, name.keys, is: ##"distribution ["area", "Oversight"]"##)
    expectPrinted(name.with(.exceeds).text, is: ##"un-swap-3.0/2025/area/Oversight/exceeds"##)
    expectPrinted(name.figureInYear()!.years.text, is: ##"2024"##)
  }

  // Sources/Model/Figures/Statistics/ChangeTest.swift
  static func example1OfChangeTest() throws {
    let test = ChangeTest(grouping: .indicator, key: "8", metBefore: 20, metAfter: 31, adjustedPValue: 0.004)
    expectPrinted(test.significantDirection == .up, is: ##"true"##)
  }

  // Sources/Model/Findings/Finding.swift
  static func example1OfFinding() throws {
    let place = SourcePlace(file: "ratings.csv", line: 7, column: 5)
    let finding = Finding(.yearForm, at: place, found: "2025.0", arguments: ["year": "2025"])
    expectPrinted(finding.severity, finding.isOpen, is: ##"note true"##)
  }

  // Sources/Model/Findings/FindingArguments.swift
  static func example1OfFindingArguments() throws {
    let arguments: FindingArguments = ["indicator": "6", "allowed": ["yes", "no"]]
    expectPrinted(arguments["indicator"]!, is: ##"6"##)
    expectPrinted(arguments[list: "allowed"]!, is: ##"["yes", "no"]"##)
  }

  // Sources/Model/Findings/SeverityCounts.swift
  static func example1OfSeverityCounts() throws {
    let counts = SeverityCounts([Finding(.fileEmpty, at: SourcePlace(file: "ratings.csv"))])
    expectPrinted(counts[.blocker]!, is: ##"1"##)
    expectPrinted(counts.hasErrors, is: ##"true"##)
  }

  // Sources/Model/Findings/SourcePlace+Cell.swift
  static func example1OfSourcePlaceCell() throws {
    expectPrinted(SourcePlace(file: "a.csv", row: 3, cellColumn: 28).cell ?? "", is: ##"AB3"##)
    expectPrinted(SourcePlace.cellColumn(of: "AB3") ?? 0, is: ##"28"##)
  }

  // Sources/Model/Findings/SourcePlace+Sheet.swift
  static func example1OfSourcePlaceSheet() throws {
    let place = SourcePlace(file: "inbox/exw.xlsx/Ratings", line: 20, row: 20, cellColumn: 4)
    expectPrinted(place.sheet ?? "", place.workbook ?? "", is: ##"Ratings inbox/exw.xlsx"##)
    expectPrinted(SourcePlace(file: "exw.zip/ratings.csv").sheet == nil, is: ##"true"##)
  }

  // Sources/Model/Findings/SourcePlace.swift
  static func example1OfSourcePlace() throws {
    let header = SourcePlace(file: "ratings.csv", line: 1)
    let cell = SourcePlace(file: "ratings.csv", line: 7, column: 5, row: 6, cellColumn: 4)
    expectPrinted(cell.cell ?? "", is: ##"D6"##)
    expectPrinted(header < cell, is: ##"true"##)
  }

  // Sources/Model/Ratings/Derivation.swift
  static func example1OfDerivation() throws {
    let derivation = Derivation(rating: .level(1), outcomes: [.met, .notMet])
    expectPrinted(derivation.agreement(with: .level(2)), is: ##"claimHigher"##)
  }

  // Sources/Model/Sessions/RecommendationRegister+Sessions.swift
  static func example1OfRecommendationRegisterSessions() throws {
    var session = NetworkSession(year: 2025, file: "2025/session.yaml")
    session.decisions = [
      SessionDecision(number: "12", text: "Report.", theme: "data", place: SourcePlace(file: "2025/session.yaml"))
    ]
    let register = RecommendationRegister().adding([session], of: EntityList([]))
    expectPrinted(register["IANWGE-2025-12"]!.kind, is: ##"decision"##)
  }

  // Sources/Model/Sessions/SessionWeek.swift
  static func example1OfSessionWeek() throws {
    let opening = CalendarDate(strictly: "2011-02-22")!
    expectPrinted(SessionDays(beforeOpening: opening)!.first, is: ##"2011-02-14"##)
  }

  // Sources/Model/Submissions/Network/StaffLevel.swift
  static func example1OfStaffLevel() throws {
    expectPrinted(StaffLevel(category: .director, step: 1), is: ##"D-1"##)
    expectPrinted(StaffLevel(category: .director, step: 1).isAtLeast(StaffLevel(category: .professional, step: 4))!, is: ##"true"##)
  }

  // Sources/Model/Submissions/ReportedActions.swift
  static func example1OfReportedActions() throws {
    expectPrinted(ReportedActions([]).isEmpty, is: ##"true"##)
  }

  // Sources/Model/Submissions/Submission.swift
  static func example1OfSubmission() throws {
    let rating = ReportedRating(
      indicator: 5, rating: .level(2), basis: .submitted, status: .final,
      place: SourcePlace(file: "ratings.csv", line: 2))
    let key = SubmissionKey(framework: "un-swap-3.0", year: 2025, entity: "EXW")
    let submission = Submission(key: key, ratings: [rating])
    expectPrinted(submission.isAnswered, is: ##"false"##)
  }

  // Sources/Model/Submissions/SubmissionKey.swift
  static func example1OfSubmissionKey() throws {
    let key = SubmissionKey(framework: "un-swap-3.0", year: 2026, entity: "EXW")
    expectPrinted(key.previousYear.year, is: ##"2025"##)
  }

  // Sources/Model/Values/CalendarDate.swift
  static func example1OfCalendarDate() throws {
    expectPrinted(CalendarDate(strictly: "2024-02-29")!.month, is: ##"2"##)
    expectPrinted(CalendarDate(strictly: "2025-02-29") == nil, is: ##"true"##)
  }

  // Sources/Model/Values/ExactDecimal.swift
  static func example1OfExactDecimal() throws {
    expectPrinted(ExactDecimal(strictly: "15.50")!, is: ##"15.5"##)
    expectPrinted(ExactDecimal(strictly: "15,5") == nil, is: ##"true"##)
  }

  // Sources/Model/Values/FoldedNames.swift
  static func example1OfFoldedNames() throws {
    var names = FoldedNames<Int>()
    names.set(3, for: "un-swap-3.0")
    expectPrinted(names["UN SWAP 3.0"]!, is: ##"3"##)
    expectPrinted(names["un-sw-ap-3.0"] == nil, is: ##"true"##)
  }

  // Sources/Model/Values/FoldedText.swift
  static func example1OfFoldedText() throws {
    expectPrinted(FoldedText.fold("PI - Ratings"), is: ##"piratings"##)
    expectPrinted(FoldedText.fold("3<0"), is: ##"3<0"##)
    expectPrinted(FoldedText.isSame("un swap", as: "UN-SWAP"), is: ##"true"##)
    expectPrinted(FoldedText.isSame("rati-ng", as: "rating"), is: ##"false"##)
    expectPrinted(FoldedText.nearest(to: "exeeds", among: ["meets", "exceeds"])!, is: ##"exceeds"##)
  }

  // Sources/Model/Values/Quantity.swift
  static func example1OfQuantity() throws {
    let two = ExactDecimal(strictly: "2")!
    let three = ExactDecimal(strictly: "3")!
    expectPrinted(Quantity(percentOf: two, in: three)!.description, is: ##"66.66"##)
  }

  static var examplesOfModel: [() throws -> Void] {
    [
      example1OfCountryList,
      example1OfEntityList,
      example1OfRatingScale,
      example1OfIndicatorNumber,
      example1OfRecommendationRegister,
      example1OfRule,
      example1OfChange,
      example1OfFigureForm,
      example1OfNearFraction,
      example1OfDenominator,
      example1OfDistribution,
      example2OfDistribution,
      example1OfFigureKind,
      example1OfFigureMeasure,
      example1OfFigureName,
      example1OfChangeTest,
      example1OfFinding,
      example1OfFindingArguments,
      example1OfSeverityCounts,
      example1OfSourcePlaceCell,
      example1OfSourcePlaceSheet,
      example1OfSourcePlace,
      example1OfDerivation,
      example1OfRecommendationRegisterSessions,
      example1OfSessionWeek,
      example1OfStaffLevel,
      example1OfReportedActions,
      example1OfSubmission,
      example1OfSubmissionKey,
      example1OfCalendarDate,
      example1OfExactDecimal,
      example1OfFoldedNames,
      example1OfFoldedText,
      example1OfQuantity,
    ]
  }
}

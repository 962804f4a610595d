import Foundation
import Model
import Testing

@testable import Review

@Suite struct SubmissionReviewTests {
  private static func rules(_ step: ReviewStep) -> [(name: String, codes: [FindingCode])] {
    switch step {
    case .indicators(let rules): rules.map { ("\(type(of: $0))", $0.codes) }
    case .ratings(let rules): rules.map { ("\(type(of: $0))", $0.codes) }
    case .submission(let rules): rules.map { ("\(type(of: $0))", $0.codes) }
    }
  }

  private static let all = SubmissionReview.steps.flatMap(rules)

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Rules")

  /// The names of the files that contain rules.
  private static func ruleFiles() throws -> [String] {
    let sources = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Review/Rules")
    return try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .map { String($0.dropLast(".swift".count)) }
  }

  @Test func everyRuleHasItsOwnFileAndIsInTheList() throws {
    #expect(try Self.ruleFiles().sorted() == Self.all.map(\.name).sorted())
  }

  @Test func everyCodeIsReportedByOnlyOneRule() {
    let codes = Self.all.flatMap(\.codes)
    #expect(Set(codes).count == codes.count)
    #expect(Self.all.allSatisfy { !$0.codes.isEmpty })
  }

  @Test(arguments: all.map(\.name)) func everyCodeIsNamedInTheTestOfItsRule(rule: String) throws {
    let text = try String(
      contentsOf: Self.tests.appendingPathComponent("\(rule)Tests.swift"), encoding: .utf8)
    for code in Self.all.first(where: { $0.name == rule })?.codes ?? [] {
      #expect(text.contains(code.rawValue) || text.contains("[.\(Self.sourceName(code))]"), "\(rule): \(code.rawValue)")
    }
  }

  /// The name of a code in the source files: `claimHigher` for `claim-higher`.
  private static func sourceName(_ code: FindingCode) -> String {
    let words = code.rawValue.split(separator: "-")
    return ([String(words[0])] + words.dropFirst().map(\.capitalized)).joined()
  }

  /// Findings of one indicator are together; findings about the previous year come last.
  @Test func findingsAreInTheOrderOfTheSteps() {
    let derivation = Derivation(
      rating: .level(0), outcomes: [.notMet, .notMet], contradictedCriteria: [0], undefinedMeasures: [0])
    let card = Scorecard(
      framework: "example-1", year: 2025, entity: "EXW",
      ratings: [
        IndicatorRating(claimed: .level(1), derivation: derivation, final: .level(1), finalRatingOrigin: .claimed),
        .notReported,
      ])
    let submission = SmallReview.submission(
      [SmallReview.rating(.level(1), evidence: "http://wells"), SmallReview.rating(.level(2), indicator: 1)],
      answers: [
        SmallReview.answer("1.a1", .flag(true)), SmallReview.answer("open", SmallReview.number(1)),
        SmallReview.answer("all", SmallReview.number(0)),
      ])
    let earlier = SmallReview.submission(
      [SmallReview.rating(.level(3), justification: "Other"), SmallReview.rating(.level(0), indicator: 1)], year: 2024)
    let review = SubmissionReview(
      definitions: SmallReview.definitions, earlier: [earlier], mistakes: KnownMistakes([]))
    #expect(
      review.findings(of: submission, card).map(\.code) == [
        .answerContradicted, .measureUndefined, .claimHigher, .actionLacking, .linkMalformed, .partOverWhole,
        .partOverWhole, .ratingJump, .ratingJump, .textUnchanged,
      ])
  }

  @Test func aSubmissionUnderAnUnknownFrameworkIsNotChecked() {
    var submission = SmallReview.submission([SmallReview.rating(.level(1), evidence: "")])
    submission.key.framework = "unknown"
    let review = SubmissionReview(definitions: SmallReview.definitions, mistakes: KnownMistakes([]))
    #expect(review.findings(of: submission, nil) == [])
  }
}

import Model
import Testing

@testable import Scoring

@Suite struct ExampleCheckTests {
  /// The differences found in an example: what it expects and what its answers give.
  private func mismatches(
    _ answers: [String: String], _ rating: Rating, isProvisional: Bool = false, unmet: [String]? = nil,
    unanswered: [String]? = nil
  ) -> [FindingArguments] {
    var indicator = SampleIndicator.benchmark
    indicator.file = "07.yaml"
    indicator.examples = [
      IndicatorExample(
        name: "case", year: 2025, answers: answers, rating: rating, isProvisional: isProvisional, unmet: unmet,
        unanswered: unanswered, line: 40)
    ]
    let framework = Framework(
      id: "sample-1.0", title: "", about: "", years: YearSpan(from: 2025), source: "", finalRatingOrigin: .claimed,
      derivesRatings: true, denominator: .rated, scale: SampleIndicator.scale, areas: [], indicators: [indicator],
      fingerprint: "")
    let findings = ExampleCheck.findings(
      Definitions(frameworks: [framework], bridges: [], entities: EntityList([]), files: []))
    for finding in findings {
      #expect(finding.code == .definitionExampleFails)
      #expect(finding.found == "case")
      #expect(finding.place == SourcePlace(file: "07.yaml", line: 40))
    }
    return findings.map(\.arguments)
  }

  private func rating(_ code: String) -> PhraseKey { PhraseKey("example-rating", ["rating": code]) }

  private func unmet(_ criteria: String...) -> PhraseKey { PhraseKey("example-unmet", ["criteria": criteria]) }

  @Test func aCorrectExampleGivesNoFinding() {
    #expect(mismatches(["7.a1": "no"], .level(0), unmet: ["7.a1"]) == [])
    #expect(mismatches(["7.a1": "yes"], .level(1), isProvisional: true) == [])
  }

  @Test func aDifferentRatingIsReported() {
    #expect(
      mismatches(["7.a1": "yes", "7.m1": "no"], .level(2))
        == [["expected": [rating("meets")], "given": [rating("approaches"), unmet("7.m1")]]])
  }

  @Test func differentCriteriaAreReported() {
    #expect(
      mismatches(["7.a1": "no", "7.m1": "yes"], .level(0), unmet: ["7.a1", "7.m1"])
        == [
          [
            "expected": [rating("missing"), unmet("7.a1", "7.m1")],
            "given": [rating("missing"), unmet("7.a1")],
          ]
        ])
  }

  @Test func unansweredCriteriaAreReported() {
    let unanswered = PhraseKey("example-unanswered", ["criteria": ["7.m1", "7.e1", "7.e2"]])
    #expect(
      mismatches(["7.a1": "yes"], .level(1))
        == [
          [
            "expected": [rating("approaches")],
            "given": [rating("approaches"), PhraseKey("example-provisional"), unanswered],
          ]
        ])
    #expect(mismatches(["7.a1": "yes"], .level(1), isProvisional: true, unanswered: ["7.m1"]).count == 1)
  }

  @Test func anAnswerThatCannotBeReadFails() {
    #expect(mismatches(["7.a1": "no", "offices": "many"], .level(0)).count == 1)
  }
}

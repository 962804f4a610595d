import Model
import Testing

@testable import Scoring

@Suite struct DerivationTests {
  @Test func aTargetThatIsNotReachedIsNotMet() {
    let derivation = SampleIndicator.derive(["7.a1": "yes", "target_percent": "14", "spent": "25", "total": "200"])
    #expect(derivation.rating == .level(1))
    #expect(!derivation.isProvisional)
    #expect(derivation.outcomes == [.met, .notMet, .notMet, .unanswered])
  }

  @Test(arguments: [(2025, 3), (2026, 3), (2027, 2), (2030, 2)])
  func theParameterOfTheYearDecidesTheLevel(year: Int, level: Int) {
    let derivation = SampleIndicator.derive(
      ["7.a1": "yes", "target_percent": "14", "spent": "32", "total": "200", "public": "yes"], year: year)
    #expect(derivation.rating == .level(level))
  }

  @Test(arguments: [("14.999999", 1), ("15", 3), ("15.000001", 3)])
  func thresholdsAreComparedExactly(spent: String, level: Int) {
    let derivation = SampleIndicator.derive(
      ["7.a1": "yes", "target_percent": "15", "spent": spent, "total": "100", "public": "yes"])
    #expect(derivation.rating == .level(level))
  }

  @Test func aShareThatIsNotADecimalIsComparedExactly() {
    // A third of three is one: 33.333… per cent is below 33.333334.
    let below = SampleIndicator.derive(["7.a1": "yes", "target_percent": "33.333334", "spent": "1", "total": "3"])
    let above = SampleIndicator.derive(["7.a1": "yes", "target_percent": "33.333333", "spent": "1", "total": "3"])
    #expect(below.outcomes[1] == .notMet)
    #expect(above.outcomes[1] == .met)
  }

  @Test func unansweredQuestionsMakeTheRatingProvisional() {
    let derivation = SampleIndicator.derive(["7.a1": "yes", "target_percent": "14", "spent": "25"])
    #expect(derivation.rating == .level(1))
    #expect(derivation.isProvisional)
    #expect(derivation.openCriteria == [1, 2, 3])
  }

  @Test func aLevelThatCannotBeReachedIsNotOpen() {
    let derivation = SampleIndicator.derive(["7.a1": "no"])
    #expect(derivation.rating == .level(0))
    #expect(!derivation.isProvisional)
    #expect(derivation.openCriteria.isEmpty)
  }

  @Test func aBlankAnswerNeverMakesAnIndicatorNotApplicable() {
    #expect(SampleIndicator.derive([:]).rating == .level(0))
    #expect(SampleIndicator.derive(["7.na": "no", "7.a1": "yes"]).rating == .level(1))
    #expect(SampleIndicator.derive(["7.na": "yes", "7.a1": "yes"]).rating == .notApplicable)
  }

  @Test func aDenominatorOfZeroIsUnansweredAndReported() {
    let derivation = SampleIndicator.derive(["7.a1": "yes", "target_percent": "14", "spent": "0", "total": "0"])
    #expect(derivation.outcomes[1] == .unanswered)
    #expect(derivation.undefinedMeasures == [0])
    #expect(derivation.isProvisional)
  }

  @Test func theOwnAnswerCountsIfTheRuleIsUnanswered() {
    let derivation = SampleIndicator.derive(["7.a1": "yes", "7.m1": "yes"])
    #expect(derivation.rating == .level(2))
    #expect(derivation.contradictedCriteria.isEmpty)
  }

  @Test func theRuleTakesPrecedenceOverTheOwnAnswer() {
    let derivation = SampleIndicator.derive(
      ["7.a1": "yes", "7.m1": "yes", "target_percent": "14", "spent": "1", "total": "100"])
    #expect(derivation.rating == .level(1))
    #expect(derivation.contradictedCriteria == [1])
  }

  @Test func theTraceEndsAtTheRating() throws {
    let derivation = SampleIndicator.derive(
      ["7.a1": "yes", "target_percent": "14", "spent": "32", "total": "200", "offices": "2"], recordsTrace: true)
    let trace = try #require(derivation.trace)
    #expect(trace.children.map(\.step) == [.notApplicable, .level(3), .level(2), .level(1)])
    #expect(trace.children.map(\.outcome) == [.unanswered, .unanswered, .met, .met])
    #expect(derivation.rating == .level(2))
    let places = trace.leaves.compactMap { step -> Int? in
      if case .comparison(let subject, _) = step {
        subject.place?.line ?? subject.parts.first?.place?.line
      } else {
        nil
      }
    }
    #expect(places.contains(4))
    #expect(places.contains(6))
  }

  @Test func tracingDoesNotChangeTheRating() {
    let answers: KeyValuePairs = ["7.a1": "yes", "target_percent": "14", "spent": "32", "total": "200"]
    var traced = SampleIndicator.derive(answers, recordsTrace: true)
    traced.trace = nil
    #expect(traced == SampleIndicator.derive(answers))
  }

  @Test func theClaimIsComparedWithTheDerivedRating() {
    var derivation = Derivation(rating: .level(2), outcomes: [])
    #expect(derivation.agreement(with: .level(2)) == .same)
    #expect(derivation.agreement(with: .level(3)) == .claimHigher)
    #expect(derivation.agreement(with: .level(1)) == .claimLower)
    #expect(derivation.agreement(with: .notApplicable) == .different)
    derivation.isProvisional = true
    #expect(derivation.agreement(with: .level(3)) == .open)
    #expect(derivation.agreement(with: .level(1)) == .claimLower)
  }
}

extension RatingTrace {
  var leaves: [Step] { children.isEmpty ? [step] : children.flatMap(\.leaves) }
}

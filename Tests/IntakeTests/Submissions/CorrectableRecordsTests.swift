import Model
import Testing

@testable import Intake

@Suite struct CorrectableRecordsTests {
  private static let place = SourcePlace(file: "a.csv", line: 2)

  private static func rating(
    _ rating: Rating = .level(2), justification: String = "", evidence: String = "", basis: Basis = .submitted,
    status: ReportStatus = .final
  ) -> ReportedRating {
    ReportedRating(
      indicator: 0, rating: rating, texts: ReportedTexts(justification: justification, evidence: evidence),
      basis: basis, status: status, place: place)
  }

  @Test func ratingsGiveTheirTextsTogether() throws {
    let merged = try #require(Self.rating(justification: "a").merged(with: Self.rating(evidence: "b")))
    #expect(merged.justification == "a")
    #expect(merged.evidence == "b")
    #expect(Self.rating().merged(with: Self.rating(basis: .published))?.basis == .published)
  }

  @Test func ratingsThatDifferAreNotMerged() {
    #expect(Self.rating().merged(with: Self.rating(.level(1))) == nil)
    #expect(Self.rating(justification: "a").merged(with: Self.rating(justification: "b")) == nil)
    #expect(Self.rating().merged(with: Self.rating(status: .inProgress)) == nil)
  }

  @Test func disputedRatingIsUnderReview() {
    let disputed = ReportedRating.disputed([Self.rating(), Self.rating(.level(1), basis: .published)])
    #expect(disputed.rating == .underReview)
    #expect(disputed.basis == .published)
    #expect(disputed.status == .inProgress)
  }

  @Test func answersAndRatesFollowTheSameRules() throws {
    func answer(_ flag: Bool, comment: String = "") -> ReportedAnswer {
      ReportedAnswer(
        indicator: 0, question: "1.a1", value: .flag(flag), evidence: "", comment: comment, basis: .submitted,
        place: Self.place)
    }
    #expect(answer(true).merged(with: answer(true, comment: "c"))?.comment == "c")
    #expect(answer(true).merged(with: answer(false)) == nil)
    #expect(answer(true, comment: "a").merged(with: answer(true, comment: "b")) == nil)
  }

  @Test func actionsMustAgreeInEverything() {
    func action(_ responsible: String) -> ReportedAction {
      ReportedAction(
        indicator: 0, action: "Train", responsible: responsible, due: nil, resources: "", status: "", place: Self.place)
    }
    #expect(action("a").merged(with: action("a")) != nil)
    #expect(action("a").merged(with: action("b")) == nil)
  }
}

import Model
import Testing

@testable import Intake

@Suite struct RatingReadingTests {
  private func reading(_ text: String) -> RatingReading { RatingReading(text, on: SampleVocabulary.scale) }

  @Test(arguments: [
    ("Meets requirements.", Rating.level(2)), ("🟢 meets", .level(2)), ("✅ meets", .level(2)), ("- meets", .level(2)),
    ("n/a", .notApplicable), ("N/A", .notApplicable), ("Not applicable", .notApplicable),
    ("under_review", .underReview),
  ])
  func ornamentsChangeNothing(_ text: String, _ rating: Rating) {
    #expect(reading(text) == .rating(rating))
  }

  @Test(arguments: [
    ("meets?", "?"), ("?meets", "?"), ("meets (?)", "?"), ("meets？", "？"), ("~meets", "~"), ("≈ meets", "≈"),
    ("meets*?", "?"), ("≥ meets", "≥"), ("<meets", "<"), ("meets+", "+"), ("meets-", "-"), ("!meets", "!"),
  ])
  func aSignOfDoubtIsNotDropped(_ text: String, _ mark: String) {
    #expect(reading(text) == .doubtful("meets", mark: mark))
  }

  @Test(arguments: ["NA", "<NA>", "na", "Na", "N.A.", "(NA)", "n. a."]) func twoFacedWordIsNeither(_ text: String) {
    #expect(reading(text) == .notAvailable)
  }

  @Test(arguments: [
    ("meets/exceeds", ["meets", "exceeds"]), ("meets or exceeds", ["meets", "exceeds"]),
    ("Approaches requirements, meets requirements", ["approaches", "meets"]), ("not missing", ["missing"]),
    ("almost meets", ["meets"]), ("approx. meets", ["meets"]), ("not meets", ["meets"]), ("at least meets", ["meets"]),
    ("meets (tbc)", ["meets"]), ("meets?/exceeds", ["meets", "exceeds"]),
  ])
  func otherWordsLeaveItOpen(_ text: String, _ mentioned: [String]) {
    #expect(reading(text) == .unclear(mentioned))
  }

  @Test(arguments: ["exeeds", "approaches -> meets", "nonmissing", "unmissing"]) func othersAreUnknown(text: String) {
    #expect(reading(text) == .unknown)
  }

  @Test func aDefinedNameWithASignIsNoDoubt() {
    let scale = RatingScale(
      levels: [Level(code: "yes", title: "In place?", symbol: "")], lowestMetLevel: 0, outside: [:])
    #expect(RatingReading("In place?", on: scale) == .rating(.level(0)))
    #expect(RatingReading("in place", on: scale) == .rating(.level(0)))
    #expect(RatingReading("yes?", on: scale) == .doubtful("yes", mark: "?"))
  }
}

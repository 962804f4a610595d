import Model
import Testing

@testable import Intake

@Suite struct RatingColumnTests {
  private func read(_ ratings: String...) throws -> Intaken {
    let rows = ratings.enumerated().map { "EXW,2025,\($0 + 1),\($1),x\n" }.joined()
    return try SubmissionFolder.read("exw.csv", "entity,year,indicator,rating,justification\n" + rows)
  }

  @Test func aColumnThatIsEmptyThroughoutIsOneError() throws {
    let outcome = try read("", " ")
    #expect(outcome.cells == ["2:12 rating-column-empty"])
    #expect(outcome.findings.first?.severity == .error)
    #expect(outcome.findings.first?.arguments["count"] == "2")
    #expect(outcome.submissions == [])
  }

  @Test func oneRatingMakesTheOthersBlanks() throws {
    #expect(try read("", "meets").codes == ["rating-blank"])
    #expect(try read("meets", "").codes == ["rating-blank"])
    #expect(try read("").codes == ["rating-blank"])
  }

  @Test func anUnusableRatingIsNoBlank() throws {
    #expect(Set(try read("", "splendid").codes) == ["rating-blank", "rating-unknown"])
    #expect(Set(try read("", "#REF!").codes) == ["rating-blank", "excel-error"])
  }

  @Test func elementsWithoutRatingsAreOneErrorToo() throws {
    let outcome = try SubmissionFolder.read(
      "a.xml",
      "<submission entity=\"EXW\" year=\"2025\"><rating indicator=\"1\" rating=\"\"/>"
        + "<rating indicator=\"2\" rating=\"\"/></submission>")
    #expect(outcome.codes == ["rating-column-empty"])
  }
}

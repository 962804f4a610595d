import Model
import Testing

@testable import Intake

@Suite struct RatingMarksTests {
  private func read(_ rating: String) throws -> Intaken {
    try SubmissionFolder.read(
      "exw.csv", "entity,year,indicator,rating,justification\nEXW,2025,1,\(rating),Because of x\n")
  }

  @Test(.disabled("the expectation has to follow merged behaviour"), arguments: ["MEETS*", "meets†"])
  func aMarkOfAFootnoteIsNoted(_ rating: String) throws {
    #expect(try read(rating).codes == ["rating-form"])
  }

  @Test func wordsBesideARatingAreRefused() throws {
    #expect(try read("Not applicable (no evaluation unit)").codes == ["rating-explained"])
  }
}

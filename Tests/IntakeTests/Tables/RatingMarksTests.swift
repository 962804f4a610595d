import Model
import Testing

@testable import Intake

@Suite struct RatingMarksTests {
  private func read(_ rating: String) throws -> Intaken {
    try SubmissionFolder.read(
      "exw.csv",
      "entity,year,indicator,rating,justification,evidence\nEXW,2025,1,\(rating),A reason,A report\n"
        + "EXW,2025,2,meets,A reason,A report\n")
  }

  @Test(arguments: ["MEETS*", "meets†"])
  func aMarkOfAFootnoteIsNoted(_ rating: String) throws {
    #expect(try read(rating).codes == ["rating-form"])
  }

  @Test func wordsBesideARatingAreRefused() throws {
    #expect(try read("Not applicable (no evaluation unit)").codes == ["rating-explained"])
  }
}

import Model
import Testing

@testable import Review

@Suite struct ReviewCirclesTests {
  private let rule = ReviewCircles()

  /// Reviews such as `A>B`, by A of B, each in a line of its own.
  private func findings(_ reviews: [String]) -> [Finding] {
    let records = reviews.enumerated().map { index, review in
      let names = review.split(separator: ">").map(String.init)
      return SmallNetwork.review(of: names[1], by: names[0], line: index + 2)
    }
    return rule.findings(on: ReviewedNetwork(records: NetworkRecords(peerReviews: records)))
  }

  @Test func aCircleOfThreeIsNoted() {
    let found = findings(["A>B", "B>C", "C>A"])
    #expect(found.told == ["note peer-review-circle a.csv:4 A, B, C"])
    #expect(found.first?.arguments["count"] == "3")
  }

  @Test(
    arguments: [[], ["A>B"], ["A>B", "B>C", "A>C"], ["A>B", "B>A"], ["A>B", "B>A", "B>C", "C>B"]] as [[String]])
  func otherReviewsAreNoCircle(reviews: [String]) { #expect(findings(reviews) == []) }

  @Test func circlesThatShareNobodyAreNotedApart() {
    #expect(findings(["A>B", "B>C", "C>A", "X>Y", "Y>Z", "Z>X"]).map(\.found) == ["A, B, C", "X, Y, Z"])
  }

  @Test func ofCirclesThatShareAnEntityOneIsNoted() {
    #expect(findings(["A>B", "B>C", "C>A", "A>D", "D>E", "E>F", "F>A"]).map(\.found) == ["A, B, C"])
  }

  @Test func aPairLeadsNoCircleFurther() {
    #expect(findings(["A>B", "B>A", "B>C", "C>A"]) == [])
    #expect(findings(["A>B", "B>A", "B>C", "C>D", "D>B"]).map(\.found) == ["B, C, D"])
  }

  @Test func manyReviewsTakeNoLongTime() {
    let circle = (0..<20_000).map { "N\($0)>N\(($0 + 1) % 20_000)" }
    #expect(findings(circle).first?.arguments["count"] == "20000")
    let everyPair = (0..<200).flatMap { one in (0..<200).filter { $0 != one }.map { "N\(one)>N\($0)" } }
    #expect(findings(everyPair) == [])
  }
}

import Model
import Testing

@Suite struct SourcePlaceTests {
  @Test func placesSortByFileThenLineThenColumn() {
    let places = [
      SourcePlace(file: "2025/EXH.csv"), SourcePlace(file: "2025/EXH.csv", line: 2),
      SourcePlace(file: "2025/EXH.csv", line: 2, column: 1), SourcePlace(file: "2025/EXH.csv", line: 2, column: 11),
      SourcePlace(file: "2025/EXH.csv", line: 10, column: 3), SourcePlace(file: "2025/EXW.csv", line: 1),
      SourcePlace(file: "2025/exh.csv", line: 1), SourcePlace(file: "éxh.csv"),
    ]
    for _ in 0..<10 { #expect(places.shuffled().sorted() == places) }
  }

  /// Names are compared byte by byte, so that the order does not depend on the locale.
  @Test func fileNamesAreComparedByteByByte() {
    #expect(SourcePlace(file: "Z.csv") < SourcePlace(file: "a.csv"))
    #expect(!(SourcePlace(file: "a.csv") < SourcePlace(file: "a.csv")))
  }

  @Test func aSubmissionBeginsAtItsFirstRow() {
    let answer = ReportedAnswer(
      indicator: 0, question: "1.a1", value: .flag(true), place: SourcePlace(file: "answers.csv", line: 9))
    let rating = ReportedRating(
      indicator: 0, rating: .level(1), basis: .submitted, status: .final,
      place: SourcePlace(file: "ratings.csv", line: 2))
    let key = SubmissionKey(framework: "f", year: 2025, entity: "EXW")
    #expect(Submission(key: key, ratings: [rating], answers: [answer]).place == answer.place)
    #expect(Submission(key: key).place == nil)
  }
}

import Model
import Testing

@testable import Intake

@Suite struct CompetingRecordsTests {
  private static func rating(_ rating: Rating, line: Int) -> ReportedRating {
    ReportedRating(
      indicator: 0, rating: rating, basis: .submitted, status: .final, place: SourcePlace(file: "a.csv", line: line))
  }

  private static func competing(
    _ records: [(Rating, SubmissionOrder)], beside unreadable: [SubmissionOrder] = []
  ) -> CompetingRecords<ReportedRating>.Resolution {
    var competing = CompetingRecords(first: rating(records[0].0, line: 1), submissionOrder: records[0].1)
    for (index, record) in records.enumerated().dropFirst() {
      competing.take(rating(record.0, line: index + 1), record.1)
    }
    return competing.resolve(
      beside: unreadable.enumerated().map {
        UnreadableRecord(place: SourcePlace(file: "b.csv", line: $0 + 1), submissionOrder: $1)
      })
  }

  private static func number(_ sequence: Int?) -> SubmissionOrder { SubmissionOrder(sequence: sequence) }

  @Test func latestCounts() {
    let resolution = Self.competing([(.level(0), Self.number(2)), (.level(1), Self.number(3))])
    #expect(resolution.counting?.rating == .level(1))
    #expect(resolution.replaced.map(\.rating) == [.level(0)])
  }

  @Test func withoutAnOrderNoneCounts() {
    let resolution = Self.competing([(.level(0), Self.number(nil)), (.level(1), Self.number(nil))])
    #expect(resolution.counting == nil)
    #expect(resolution.kept.map(\.rating) == [.level(0), .level(1)])
  }

  @Test func equalRecordsCountOnce() {
    let resolution = Self.competing([(.level(1), Self.number(nil)), (.level(1), Self.number(nil))])
    #expect(resolution.counting?.rating == .level(1))
    #expect(resolution.kept.count == 2)
  }

  @Test(
    arguments: [
      (nil, nil, false), (1, 2, false), (2, 1, true), (1, nil, true), (nil, 1, false), (1, 1, false),
    ] as [(Int?, Int?, Bool)])
  func recordThatCannotBeReadCompetes(_ readable: Int?, _ unreadable: Int?, _ counts: Bool) {
    let resolution = Self.competing([(.level(1), Self.number(readable))], beside: [Self.number(unreadable)])
    #expect((resolution.counting != nil) == counts)
    #expect(resolution.unreadable.map(\.line) == (counts ? [] : [1]))
    #expect(resolution.kept.map(\.rating) == [.level(1)])
  }

  @Test func olderReadableRecordsStayReplaced() {
    let resolution = Self.competing(
      [(.level(0), Self.number(1)), (.level(1), Self.number(2))], beside: [Self.number(3)])
    #expect(resolution.counting == nil)
    #expect(resolution.kept.map(\.rating) == [.level(1)])
    #expect(resolution.replaced.map(\.rating) == [.level(0)])
  }

  @Test func tooManyRecordsAreRefused() {
    var competing = CompetingRecords(first: Self.rating(.level(1), line: 1), submissionOrder: SubmissionOrder())
    for line in 2...1_100 { competing.take(Self.rating(.level(1), line: line), SubmissionOrder()) }
    #expect(competing.values.count == 1_000)
    #expect(competing.resolve().counting == nil)
  }
}

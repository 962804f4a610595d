import Model
import Testing

@Suite struct PeerReviewTests {
  private static func state(due: DateOrYear?, done: String?, on day: String) -> PeerReviewState {
    PeerReview(
      entity: "EXW", year: 2025, reviewer: "EXH", due: due, done: done.flatMap { CalendarDate(strictly: $0) },
      place: SourcePlace(file: "a.csv", line: 2)
    ).state(on: CalendarDate(strictly: day)!)
  }

  @Test func aReviewIsOverdueFromTheDayAfter() {
    let due = DateOrYear.date(CalendarDate(strictly: "2025-06-30")!)
    #expect(Self.state(due: due, done: nil, on: "2025-06-30") == .due)
    #expect(Self.state(due: due, done: nil, on: "2025-07-01") == .overdue)
    #expect(Self.state(due: .year(2025), done: nil, on: "2025-12-31") == .due)
    #expect(Self.state(due: .year(2025), done: nil, on: "2026-01-01") == .overdue)
  }

  @Test func whatTookPlaceLaterWasNotDoneThen() {
    #expect(Self.state(due: .year(2025), done: "2025-05-01", on: "2025-06-01") == .done)
    #expect(Self.state(due: .year(2025), done: "2025-07-01", on: "2025-06-01") == .due)
    #expect(Self.state(due: nil, done: nil, on: "2025-06-01") == .undated)
  }
}

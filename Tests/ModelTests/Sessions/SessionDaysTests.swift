import Model
import Testing

@Suite struct SessionDaysTests {
  /// The first days of sessions of the Commission, and the Mondays of the weeks before.
  private static let openings = [
    ("2001-03-06", "2001-02-26"), ("2004-03-01", "2004-02-23"), ("2005-02-28", "2005-02-21"),
    ("2006-02-27", "2006-02-20"), ("2010-03-01", "2010-02-22"), ("2011-02-22", "2011-02-14"),
    ("2012-02-27", "2012-02-20"), ("2016-03-14", "2016-03-07"), ("2020-03-09", "2020-03-02"),
    ("2025-03-10", "2025-03-03"), ("2026-03-09", "2026-03-02"),
  ]

  @Test(arguments: openings) func theWeekBeforeTheCommissionIsFound(_ opening: String, _ monday: String) throws {
    let first = try #require(CalendarDate(strictly: opening))
    let days = try #require(SessionDays(beforeOpening: first))
    #expect(days.first.description == monday)
    #expect(days.first.weekday == 1 && days.last.weekday == 5 && days.last.days(since: days.first) == 4)
  }

  /// The session of 2004 was from 23 to 26 February.
  @Test func theSessionOf2004LiesInTheWeek() throws {
    let opening = try #require(CalendarDate(strictly: "2004-03-01"))
    let days = try #require(SessionDays(beforeOpening: opening))
    let held = try #require(CalendarDate(strictly: "2004-02-26"))
    #expect((days.first...days.last).contains(held))
  }

  @Test func statedDaysCountMore() throws {
    var session = NetworkSession(year: 2026, file: "2026/session.yaml")
    #expect(session.days == nil)
    session.commission = .init(opens: try #require(CalendarDate(strictly: "2026-03-09")))
    #expect(session.days?.first.description == "2026-03-02")
    let stated = try #require(CalendarDate(strictly: "2026-06-01"))
    session.statedDays = SessionDays(first: stated, last: stated)
    #expect(session.days?.first == stated)
  }
}

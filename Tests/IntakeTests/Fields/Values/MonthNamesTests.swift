import Testing

@testable import Intake

@Suite struct MonthNamesTests {
  @Test(arguments: [
    ("january", 1), ("jan", 1), ("jan.", 1), ("décembre", 12), ("agosto", 8), ("мая", 5), ("مايو", 5), ("أيار", 5),
    ("كانون الثاني", 1), ("十月", 10),
  ])
  func aMonthIsKnownByItsNames(word: String, month: Int) {
    #expect(MonthNames.month(word) == month)
  }

  @Test(arguments: ["", ".", "monday", "ja", "13"]) func otherWordsAreNoMonths(word: String) {
    #expect(MonthNames.month(word) == nil)
  }
}

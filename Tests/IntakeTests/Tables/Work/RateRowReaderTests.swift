import Model
import Testing

@testable import Intake

@Suite struct RateRowsTests {
  @Test(arguments: [
    ("EXW,2025,EUR,0,test", ["2:14 rate-not-positive"]), ("EXW,2025,Euro,1.1,test", ["2:10 work-currency-unknown"]),
    ("EXW,2025,EUR,about 1,test", ["2:14 answer-number-unclear"]), ("EXW,2025,EUR,1.1,", ["2:18 value-missing"]),
    ("EXW,2025,EUR,1.1,test\nEXW,2025,eur,2,test", ["3:0 rate-twice"]), ("EXW,2025,EUR,1.1,test", []),
  ])
  func mistakeIsFoundInItsCell(rows: String, findings: [String]) throws {
    let given = try SubmissionFolder.read(
      "rates.csv", "entity,year,currency,usd-per-unit,source\n\(rows)\n", vocabulary: WorkTable.vocabulary)
    #expect(given.cells == findings)
  }

  @Test func currenciesWithoutRatesAreSaidOnce() throws {
    let rows =
      "EXW,2025,P1,project,,,,1,USD,,,,,\nEXW,2025,P2,project,,,,1,EUR,,,,,\nEXW,2025,P3,project,,,,1,CHF,,,,,\n"
    let given = try WorkTable.read(rows)
    #expect(given.finding(.rateLacking)?.found == "CHF, EUR")
    let folder = try SubmissionFolder()
    try folder.write("work.csv", WorkTable.header + rows)
    try folder.write(
      "rates.csv",
      "entity,year,currency,usd-per-unit,source\nEXW,2025,EUR,1.1,test\nEXW,2025,CHF,1.2,test\nEXW,2025,chf,2,test\n"
        + "EXW,2025,JPY,0,test\n")
    let stated = try folder.read(vocabulary: WorkTable.vocabulary)
    #expect(stated.cells == ["5:14 rate-not-positive", "4:0 rate-twice"])
    #expect(stated.work?.rates[Currency(code: "CHF")!] == nil)
    try folder.write(
      "b/rates.csv", "entity,year,currency,usd-per-unit,source,submitted\nEXW,2025,CHF,1.3,test,2026-01-31\n")
    let dated = try folder.read(vocabulary: WorkTable.vocabulary)
    #expect(dated.work?.rates[Currency(code: "CHF")!]?.usDollars.description == "1.3")
  }
}

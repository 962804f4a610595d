import Model
import Testing

@testable import Intake

@Suite struct WorkMoneyTests {
  @Test(arguments: [
    ("EXW,2025,P1,project,,,100,,,,,,,\n", ["2:23 work-currency-lacking"]),
    ("EXW,2025,P1,project,,,100,,Dollar,,,,,\n", ["2:28 work-currency-unknown"]),
    ("EXW,2025,P1,project,,,-100,,USD,,,,,\n", ["2:23 answer-negative"]),
    ("EXW,2025,P1,project,,,1.234,,USD,,,,,\n", ["2:23 answer-ambiguous"]),
    ("EXW,2025,P1,project,,,a lot,,USD,,,,,\n", ["2:23 answer-not-a-number"]),
    ("EXW,2025,P1,project,,,,,,,5.1; gender,,,\n", ["2:27 work-target-unknown"]),
    ("EXW,2025,P1,project,,,,,,,18.1,,,\n", ["2:27 work-target-unknown"]),
  ])
  func mistakeIsFoundInItsCell(rows: String, findings: [String]) throws {
    #expect(try WorkTable.read(rows).cells == findings)
  }

  @Test(arguments: ["250.5", "250.50"]) func anAmountIsReadExactly(text: String) throws {
    let given = try WorkTable.read("EXW,2025,P1,project,,,,\(text),usd,,,,,\n")
    let work = try #require(given.work)
    let tally = try #require(work.tallies[0][1])
    #expect(tally.totalMoney.amounts.map(\.units) == [250_500_000])
  }
}

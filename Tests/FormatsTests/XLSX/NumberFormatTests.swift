import Testing

@testable import Formats

@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("General", NumberFormat.plain), ("0.00", .plain), ("#,##0 \"days\"", .plain), ("[Red]0;[Blue]-0", .plain),
    ("0%", .percent), ("0.0 %", .percent), ("\"%\"0", .plain), ("0\\%", .plain),
    ("dd/mm/yyyy", .date), ("mmm-yy", .date), ("yyyy\"年\"m\"月\"", .date), ("[$-409]d-mmm-yyyy;@", .date),
    ("yyyy-mm-dd hh:mm", .dateAndTime), ("h:mm AM/PM", .time), ("[h]:mm:ss", .time), ("mm:ss", .time), ("@", .plain),
    ("0.00E+00", .plain), ("_-* #,##0.00_-", .plain), ("mmmm", .date),
  ])
  func codesTellWhatANumberMeans(_ code: String, _ expected: NumberFormat) {
    #expect(NumberFormat(code: code) == expected)
  }

  @Test func formatsThatEveryProgramKnowsHaveNumbers() {
    #expect(
      [9, 14, 20, 22, 0, 49].map { NumberFormat(builtIn: $0) } == [
        .percent, .date, .time, .dateAndTime, .plain, .plain,
      ])
    #expect(NumberFormat(builtIn: 164) == nil)
  }
}

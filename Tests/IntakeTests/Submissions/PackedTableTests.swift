import Model
import Testing

@testable import Intake

/// Records are the same after they were packed.
@Suite struct PackedTableTests {
  private static let places = [
    SourcePlace(file: "a.csv", line: 7, column: 5, row: 6, cellColumn: 4), SourcePlace(file: "b.xml", line: 2),
    SourcePlace(file: "a.csv"),
  ]
  private static let orders = [
    SubmissionOrder(), SubmissionOrder(date: CalendarDate(strictly: "2026-02-28"), sequence: 3),
    SubmissionOrder(isUnreadable: true),
  ]

  private func expectSame<Value: PackableRecord & Equatable>(_ values: [Value]) {
    var table = PackedTable<Value>()
    for (index, value) in values.enumerated() { table.add(value, Self.orders[index % 3]) }
    #expect(table.values == values)
    var orders: [SubmissionOrder] = []
    table.forEach { orders.append($1) }
    #expect(orders == values.indices.map { Self.orders[$0 % 3] })
  }

  @Test func ratings() {
    let all: [Rating] = [.level(0), .level(3), .notApplicable, .notReported, .underReview, .open]
    expectSame(
      all.enumerated().map { index, rating in
        ReportedRating(
          indicator: index, rating: rating, texts: ReportedTexts(justification: "j\(index)", evidence: ""),
          basis: index % 2 == 0 ? .submitted : .published, status: index == 1 ? .inProgress : .final,
          input: [nil, .adopted, .own][index % 3], place: Self.places[index % 3],
          position: ReportedRating.Position(line: 8, column: 12, spreadsheetColumn: 5))
      })
  }

  @Test func answers() {
    let all: [AnswerValue] = [.flag(true), .flag(false), .number(ExactDecimal(units: -5)), .word("2025-12-31")]
    expectSame(
      all.enumerated().map { index, value in
        ReportedAnswer(
          indicator: index, question: "q\(index)", value: value, evidence: "e", comment: index == 0 ? "" : "c",
          basis: .submitted, place: Self.places[index % 3])
      })
  }

  @Test func actions() {
    expectSame(
      (0..<4).map { index in
        ReportedAction(
          indicator: 17, action: "Train\n\(index)", responsible: "HR",
          due: index == 0 ? nil : CalendarDate(strictly: "2026-12-31"), resources: "1", status: "",
          place: Self.places[index % 3])
      })
  }
}

import Model
import Testing

@testable import Intake

@Suite struct SubmissionOrderTests {
  private static func order(_ day: Int?, _ sequence: Int? = nil, isUnreadable: Bool = false) -> SubmissionOrder {
    SubmissionOrder(
      date: day.flatMap { CalendarDate(strictly: "2026-01-\($0)") }, sequence: sequence, isUnreadable: isUnreadable)
  }

  @Test(arguments: [
    (order(10), order(11), true), (order(11), order(10), false), (order(10), order(10), false),
    (order(nil, 1), order(nil, 2), true), (order(nil), order(10), true), (order(nil), order(nil, 1), true),
    (order(nil), order(nil), false), (order(10, 2), order(11, 1), false), (order(10, 1), order(11, 2), true),
    (order(10), order(nil, 2), false), (order(nil, isUnreadable: true), order(10), false),
  ]) func laterIsWhatBothValuesSay(_ first: SubmissionOrder, _ second: SubmissionOrder, _ isLater: Bool) {
    #expect(second.isLater(than: first) == isLater)
  }

  @Test func onlyTheLatestAreKept() {
    let (kept, replaced) = SubmissionOrder.resolve([Self.order(10), Self.order(12), Self.order(nil), Self.order(12)])
    #expect(kept == [1, 3])
    #expect(replaced == [0, 2])
  }

  @Test func allAreKeptWhereTheOrderContradictsItself() {
    let circle = [Self.order(10, nil), Self.order(11, 1), Self.order(nil, 2)]
    #expect(SubmissionOrder.resolve(circle).kept.count + SubmissionOrder.resolve(circle).replaced.count == 3)
    #expect(SubmissionOrder.resolve([Self.order(10, 2), Self.order(11, 1)]).kept == [0, 1])
    #expect(SubmissionOrder.resolve([]).kept == [])
  }
}

import Model
import Testing

@testable import Scoring

/// Each kind of figure about work items, with the fewest items that give it a value.
@Suite struct ItemMeasureCalculatorTests {
  private static let analysed = ItemFilter(facts: [.genderAnalysis])
  private static let yes = WorkItem(kind: .project, expenditure: money(30), yes: WorkFacts(.genderAnalysis))
  private static let no = WorkItem(kind: .project, expenditure: money(70), no: WorkFacts(.genderAnalysis))
  private static let open = WorkItem(kind: .project)

  private static func money(_ amount: Int64, _ currency: Currency = .usDollar) -> Money {
    Money(ExactDecimal(units: amount * ExactDecimal.unitsPerOne), currency)
  }

  /// The value as text: one number, two numbers separated by “to”, or “none”.
  private func value(
    _ kind: ItemMeasure.Kind, _ items: [WorkItem], rates: [Currency: ExchangeRate] = [:]
  ) -> String {
    let measure = ItemMeasure(kind, with: Self.analysed)
    let counting = ItemCounter(measure, markers: MarkerScales())
    var tally = ItemTally()
    for item in items { tally.add(item, by: counting, place: SourcePlace(file: "work.csv")) }
    guard let range = ItemMeasureCalculator(measure: measure, rates: rates).range(tally) else { return "none" }
    return range.exactValue?.description ?? "\(range.low.description) to \(range.high.description)"
  }

  @Test func aCountIncludesItemsThatPassTheFilter() {
    #expect(value(.count, [Self.yes, Self.no]) == "1")
    #expect(value(.count, [Self.open]) == "0 to 1")
    #expect(value(.count, []) == "none")
  }

  @Test func aShareOfItemsNeedsAnItem() {
    #expect(value(.shareOfItems, [Self.yes, Self.no]) == "50")
    #expect(value(.shareOfItems, []) == "none")
  }

  @Test func aShareOfMoneyNeedsAnAmount() {
    #expect(value(.shareOfMoney(.expenditure), [Self.yes, Self.no]) == "30")
    #expect(value(.shareOfMoney(.expenditure), [Self.open]) == "none")
  }

  @Test func aSumIncludesOneCurrency() throws {
    let euro = try #require(Currency(code: "EUR"))
    #expect(value(.sumOfMoney(.expenditure, .usDollar), [Self.yes, Self.no]) == "30")
    #expect(value(.sumOfMoney(.expenditure, euro), [Self.yes]) == "none")
  }

  @Test func otherCurrenciesAreConvertedWithTheirRates() throws {
    let euro = try #require(Currency(code: "EUR"))
    let item = WorkItem(kind: .project, expenditure: Self.money(10, euro), yes: WorkFacts(.genderAnalysis))
    let rate = ExchangeRate(
      usDollars: ExactDecimal(units: 2 * ExactDecimal.unitsPerOne), source: "", place: SourcePlace(file: "rates.csv"))
    #expect(value(.sumOfMoney(.expenditure, .usDollar), [item]) == "none")
    #expect(value(.sumOfMoney(.expenditure, .usDollar), [item, Self.yes], rates: [euro: rate]) == "50")
  }

  @Test func aMeanCountsFactsPerItem() {
    #expect(value(.mean([.genderAnalysis, .joint]), [Self.yes]) == "1 to 2")
    #expect(value(.mean([.genderAnalysis]), [Self.yes, Self.no]) == "0.5")
    #expect(value(.mean([.genderAnalysis]), []) == "none")
  }
}

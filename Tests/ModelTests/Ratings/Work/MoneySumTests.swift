import Model
import Testing

@Suite struct MoneySumTests {
  private func money(_ units: Int64, _ code: String) throws -> Money {
    Money(ExactDecimal(units: units), try #require(Currency(code: code)))
  }

  @Test func differentCurrenciesAreNeverAddedTogether() throws {
    var sum = MoneySum()
    for amount in [try money(1, "USD"), try money(2, "EUR"), try money(3, "USD")] { sum.add(amount) }
    #expect(sum.amounts.map(\.currency.description) == ["USD", "EUR"])
    #expect(sum.amounts.map(\.units) == [4, 2])
  }

  @Test func theOrderOfAmountsDoesNotMatter() throws {
    var (one, other) = (MoneySum(), MoneySum())
    for amount in [try money(1, "USD"), try money(2, "EUR")] { one.add(amount) }
    for amount in [try money(2, "EUR"), try money(1, "USD")] { other.add(amount) }
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
  }
}

import Model
import Testing

@Suite struct CurrencyTests {
  @Test(arguments: ["USD", "usd", "Usd"]) func threeLettersAreACurrency(_ code: String) {
    #expect(Currency(code: code)?.description == "USD")
  }

  @Test(arguments: ["", "US", "USDX", "U$D", "ÜSD", "12A"]) func otherTextsAreNotCurrencies(_ code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test func currenciesAreSortedByTheirCodes() throws {
    #expect(try #require(Currency(code: "EUR")) < Currency.usDollar)
  }
}

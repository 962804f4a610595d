/// The value of one unit of a currency in US dollars, as read from a file.
package struct ExchangeRate: Hashable, Sendable {
  package var usDollars: ExactDecimal
  package var source: String
  package var place: SourcePlace

  package init(usDollars: ExactDecimal, source: String, place: SourcePlace) {
    self.usDollars = usDollars
    self.source = source
    self.place = place
  }
}

/// A number that changes with the years; each value has its source.
package struct Parameter: Hashable, Sendable {
  package var id: String
  package var title: String
  /// By first year of validity, ascending.
  package var values: [DatedValue]

  package init(id: String, title: String, values: [DatedValue]) {
    self.id = id
    self.title = title
    self.values = values
  }

  /// The value in force in `year`: that of the latest year not after it.
  package func value(in year: Int) -> DatedValue? { values.last { $0.from <= year } }

  package struct DatedValue: Hashable, Sendable {
    package var from: Int
    package var value: ExactDecimal
    package var source: String

    package init(from: Int, value: ExactDecimal, source: String) {
      self.from = from
      self.value = value
      self.source = source
    }
  }
}

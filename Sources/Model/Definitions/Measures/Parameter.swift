/// A number that changes over the years.
///
/// Each value has its source.
package struct Parameter: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Sorted by the first year in which each value applies.
  package var values: [DatedValue]

  package init(id: String, title: String, values: [DatedValue]) {
    self.id = id
    self.title = title
    self.values = values
  }

  /// The value in force in `year`; nil before the first one.
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

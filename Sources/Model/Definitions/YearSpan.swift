/// Reporting years from `first` to `last`, both included.
///
/// If `last` is nil, the span has no end.
package struct YearSpan: Hashable, Sendable {
  package var first: Int
  package var last: Int?

  package init(from first: Int, until last: Int? = nil) {
    self.first = first
    self.last = last
  }

  package func contains(_ year: Int) -> Bool { year >= first && year <= last ?? .max }
}

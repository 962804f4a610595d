/// The reporting years from `first` to `last`, both included.
///
/// A nil `last` means that the span has no end yet.
package struct YearSpan: Hashable, Sendable {
  package var first: Int
  package var last: Int?

  package init(from first: Int, until last: Int? = nil) {
    self.first = first
    self.last = last
  }

  package func contains(_ year: Int) -> Bool { year >= first && year <= last ?? .max }
}

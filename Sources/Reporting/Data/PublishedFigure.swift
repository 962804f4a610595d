import Model

/// A figure as a report gives it, with what it is a share of.
package struct PublishedFigure: Hashable, Sendable {
  package var id: String
  /// As pages show it, such as `65%`; sentences may say “per cent” behind the number.
  package var text: String
  /// As other programs read it: never grouped, never with a sign of per cent; empty where there is none.
  package var value: String
  /// Nil for what is no count and no share.
  package var numerator: Int?
  /// Nil for what is no share.
  package var denominator: Int?
  /// The file of `data/` in which the rows stand that it was made from.
  package var rows: String
  /// The final ratings that the numerator counts, by their codes; empty where it counts no single ratings.
  package var counts: [String] = []
  /// The final ratings that the denominator counts.
  package var of: [String] = []
}

/// An entity's reason for not acting on the warnings about a row.
package struct RowExplanation: Hashable, Sendable {
  /// The position of the indicator that the row is about.
  package var indicator: Int
  /// Whether the row contains the rating, so that the explanation also covers warnings about the indicator as a whole.
  package var appliesToRating: Bool
  package var file: String
  package var lines: ClosedRange<Int>
  package var text: String

  package init(indicator: Int, appliesToRating: Bool, file: String, lines: ClosedRange<Int>, text: String) {
    self.indicator = indicator
    self.appliesToRating = appliesToRating
    self.file = file
    self.lines = lines
    self.text = text
  }
}

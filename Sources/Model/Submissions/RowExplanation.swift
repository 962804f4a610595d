/// Why an entity lets the warnings on a row stand, in its own words.
package struct RowExplanation: Hashable, Sendable {
  /// The position of the indicator of which the row speaks.
  package var indicator: Int
  /// Whether the row rates the indicator, and so explains what is said of the indicator as a whole.
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

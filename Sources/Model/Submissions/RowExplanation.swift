/// An entity's reason, in its own words, for keeping a row despite its warnings.
package struct RowExplanation: Hashable, Sendable {
  /// The position of the row's indicator in its framework.
  package var indicator: Int
  /// Whether the row holds the rating.
  ///
  /// If so, the reason also explains findings about the indicator as a whole.
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

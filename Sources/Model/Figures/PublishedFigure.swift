/// A figure with its text in a report.
package struct PublishedFigure: Hashable, Sendable {
  package let figure: Figure
  /// The figure's name as text.
  package let id: String
  /// The text on pages, such as `65%`.
  ///
  /// Sentences may use “per cent” instead of the sign.
  package let text: String

  package init(_ figure: Figure, text: String) {
    self.figure = figure
    id = figure.name.text
    self.text = text
  }
}

/// A figure as it appears in a report.
package struct PublishedFigure: Hashable, Sendable {
  package let figure: Figure
  /// The text of the figure's name.
  package let id: String
  /// The value as pages show it, for example `65%`.
  ///
  /// Sentences may use “per cent” instead of the sign.
  package let text: String

  package init(_ figure: Figure, text: String) {
    self.figure = figure
    id = figure.name.text
    self.text = text
  }
}

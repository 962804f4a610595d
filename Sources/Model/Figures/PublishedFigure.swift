/// A figure as a report shows it.
package struct PublishedFigure: Hashable, Sendable {
  package let figure: Figure
  /// Its name, written out.
  package let id: String
  /// As pages show it, such as `65%`; sentences may say “per cent” behind the number.
  package let text: String

  package init(_ figure: Figure, text: String) {
    self.figure = figure
    id = figure.name.text
    self.text = text
  }
}

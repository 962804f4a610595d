import Formats
import Model
import Words

/// Renders an analyst's text as safe HTML.
struct TextChapter {
  /// Each figure, by its name.
  let figures: [String: PublishedFigure]
  let tables: QuotedTables
  let words: Catalogue

  /// - Parameter level: the level of the lowest heading around the text.
  func html(_ text: ReportText, below level: Int) -> String {
    var writer = ChapterWriter(chapter: text.chapter, rendering: self, level: level)
    writer.write(FigureMentions.read(text.markdown) ?? [])
    return "<div class=\"prose\">\(writer.html)</div>"
  }

  /// The value of a figure in the form that a text asks for, or in the usual one; nil if there is no such figure.
  func value(of name: String, as form: String?) -> String? {
    guard let figure = figures[name] else { return nil }
    return form.flatMap { FigureForm(rawValue: $0) }.flatMap { words.text(of: figure.figure.value, as: $0) }
      ?? figure.text
  }
}

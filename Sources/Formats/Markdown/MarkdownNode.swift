/// A Markdown text as a tree without active content: HTML in it is plain text.
///
/// Links lead to `http`, `https`, `figure:` or `table:`. Any other link is reduced to its text, an image to its
/// alternative text.
package indirect enum MarkdownNode: Hashable, Sendable {
  case heading(level: Int, [MarkdownNode])
  case paragraph([MarkdownNode])
  case quotation([MarkdownNode])
  case list(isNumbered: Bool, start: Int, items: [[MarkdownNode]])
  /// Cells by row. `isNumeric` says of each column whether it is aligned to the right.
  case table(isNumeric: [Bool], header: [[MarkdownNode]], rows: [[[MarkdownNode]]])
  /// The text of a footnote; the first footnote of a text has the number 1.
  case footnote([MarkdownNode])
  case codeBlock(String)
  case rule
  case text(String)
  case code(String)
  case emphasis([MarkdownNode])
  case strong([MarkdownNode])
  case link(address: String, [MarkdownNode])
  /// The number of a footnote in the running text.
  case footnoteMark(Int)
  case lineBreak
}

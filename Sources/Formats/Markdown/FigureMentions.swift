/// Reads how texts mention figures and tables.
///
/// `{{figure:NAME}}` stands for the value of the figure, and `{{figure:NAME as FORM}}` for its value in another form;
/// `[63 %](figure:NAME)` is a number written by hand and linked to its figure. `{{table:NAME}}` stands for a table.
package enum FigureMentions {
  /// A placeholder for the value of the figure, or for the table.
  package static let value = "\u{FFFC}"
  package static let prefix = "figure:"
  package static let tablePrefix = "table:"

  /// Returns the blocks of a text in which every mention of a figure is a link; nil if the text is too large.
  package static func read(_ text: String) -> [MarkdownNode]? {
    guard text.utf8.count <= Markdown.maxTextSize else { return nil }
    let textWithLinks = text.replacing(value, with: "").replacing(/\{\{(figure:|table:)([^{}<>\n]+)\}\}/) {
      "[\(value)](<\($0.1)\(escaped($0.2))>)"
    }
    return Markdown.read(textWithLinks.replacing(/\]\(figure:([^()<>\n]+)\)/) { "](<\(prefix)\(escaped($0.1))>)" })
  }

  /// The name of the figure that a link address refers to; nil for other addresses.
  package static func figure(of address: String) -> String? { mention(of: address)?.name }

  /// The form in which the figure is asked for; nil if none is.
  package static func form(of address: String) -> String? { mention(of: address)?.form }

  /// The name of the table that a link address refers to; nil for other addresses.
  package static func table(of address: String) -> String? { name(of: address, after: tablePrefix) }

  /// A mention as it is written, which is shown where the figure or table is not known.
  package static func written(_ address: String) -> String { "{{\(address.replacing("%20", with: " "))}}" }

  /// Text in which mentions are not replaced, such as code, as it was written.
  package static func restoringMentions(_ text: String) -> String {
    text.replacing(/\[\u{FFFC}\]\(<((?:figure|table):[^<>\n]*)>\)/) { match in
      "{{\(String(match.1).replacing("\\|", with: "|").replacing("\\\\", with: "\\").replacing("&amp;", with: "&"))}}"
    }
  }

  /// The last part of a figure's name has no spaces, so that what follows “as” there is a form.
  private static func mention(of address: String) -> (name: String, form: String?)? {
    guard let text = name(of: address, after: prefix) else { return nil }
    let measure = text.lastIndex(of: "/").map(text.index(after:)) ?? text.startIndex
    guard let word = text[measure...].firstRange(of: /\s+as\s+/) else { return (text, nil) }
    return (String(text[..<word.lowerBound]), String(text[word.upperBound...]).trimmingWhitespace)
  }

  private static func name(of address: String, after prefix: String) -> String? {
    guard address.hasPrefix(prefix) else { return nil }
    return String(address.dropFirst(prefix.count)).replacing("%20", with: " ")
  }

  /// A vertical bar would end a cell of a table.
  private static func escaped(_ text: Substring) -> String {
    String(text).trimmingWhitespace.replacing("\\", with: "\\\\").replacing("&", with: "&amp;").replacing(
      "|", with: "\\|")
  }
}

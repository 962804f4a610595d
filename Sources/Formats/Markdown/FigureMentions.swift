/// Reads how texts mention figures.
///
/// `{{figure:NAME}}` stands for the value of the figure; `[63 %](figure:NAME)` is a number written by hand and linked
/// to its figure.
package enum FigureMentions {
  /// A placeholder for the value of the figure.
  package static let value = "\u{FFFC}"
  package static let prefix = "figure:"

  /// Returns the blocks of a text in which every mention of a figure is a link; nil if the text is too large.
  package static func read(_ text: String) -> [MarkdownNode]? {
    guard text.utf8.count <= Markdown.maxTextSize else { return nil }
    let textWithLinks = text.replacing(value, with: "").replacing(/\{\{figure:([^{}<>\n]+)\}\}/) {
      "[\(value)](<\(prefix)\(name($0.1))>)"
    }
    return Markdown.read(textWithLinks.replacing(/\]\(figure:([^()<>\n]+)\)/) { "](<\(prefix)\(name($0.1))>)" })
  }

  /// The name of the figure that a link address refers to; nil for other addresses.
  package static func figure(of address: String) -> String? {
    guard address.hasPrefix(prefix) else { return nil }
    return String(address.dropFirst(prefix.count)).replacing("%20", with: " ")
  }

  /// Code as it was written: mentions of figures in it are not replaced.
  package static func restoringMentions(_ code: String) -> String {
    code.replacing(/\[\u{FFFC}\]\(<figure:([^<>\n]*)>\)/) { "{{\(prefix)\($0.1)}}" }
  }

  private static func name(_ text: Substring) -> String {
    String(text).trimmingWhitespace.replacing("\\", with: "\\\\").replacing("&", with: "&amp;")
  }
}

/// How texts name figures: `{{figure:NAME}}` is the figure itself, `[63 %](figure:NAME)` a number written beside its name.
package enum FigureMentions {
  /// Stands for the figure's own value.
  package static let value = "\u{FFFC}"
  package static let prefix = "figure:"

  /// The blocks of a text in which every mention of a figure is a link; nil for a text that is too large.
  package static func read(_ text: String) -> [MarkdownNode]? {
    guard text.utf8.count <= Markdown.largestText else { return nil }
    let own = text.replacing(value, with: "").replacing(/\{\{figure:([^{}<>\n]+)\}\}/) {
      "[\(value)](<\(prefix)\(name($0.1))>)"
    }
    return Markdown.read(own.replacing(/\]\(figure:([^()<>\n]+)\)/) { "](<\(prefix)\(name($0.1))>)" })
  }

  /// The name of the figure to which an address leads, if it does.
  package static func figure(of address: String) -> String? {
    guard address.hasPrefix(prefix) else { return nil }
    return String(address.dropFirst(prefix.count)).replacing("%20", with: " ")
  }

  /// Code as it was written: nothing is put into it.
  package static func asWritten(_ code: String) -> String {
    code.replacing(/\[\u{FFFC}\]\(<figure:([^<>\n]*)>\)/) { "{{\(prefix)\($0.1)}}" }
  }

  private static func name(_ text: Substring) -> String {
    String(text).trimmingWhitespace.replacing("\\", with: "\\\\").replacing("&", with: "&amp;")
  }
}

import Formats

/// A document as Markdown, for an editor.
struct SessionMarkdown {
  let document: SessionDocument
  /// The word for the data files.
  let sourceLabel: String

  var text: String {
    var text = "# \(Self.escaped(document.title))\n\n\(Self.escaped(document.subtitle))\n"
    for section in document.sections { text += "\n" + written(section) }
    return text
  }

  private func written(_ section: SessionDocument.Section) -> String {
    var parts = ["## \(Self.escaped(section.heading))"]
    parts += section.paragraphs.map(Self.inline)
    if !section.items.isEmpty { parts.append(section.items.map { "- " + Self.inline($0) }.joined(separator: "\n")) }
    if let table = section.table {
      parts.append("*\(Self.escaped(table.caption))*")
      parts.append(Self.table(table))
      if let more = table.more { parts.append(Self.escaped(more)) }
    }
    if !section.sources.isEmpty {
      parts.append(
        "\(sourceLabel) " + section.sources.map { "[\($0)](data/\($0))" }.joined(separator: ", "))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func table(_ table: SessionDocument.Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let head = row(table.columns.map { escaped($0.label) })
    let rule = row(table.columns.map { $0.isNumber ? "---:" : "---" })
    return ([head, rule] + table.rows.map { row($0.map(inline)) }).joined(separator: "\n")
  }

  /// Links lead to the Markdown files in place of the pages.
  private static func inline(_ line: SessionDocument.Line) -> String {
    line.pieces.map { piece in
      guard let link = piece.link else { return escaped(piece.text) }
      return "[\(escaped(piece.text))](\(link.replacing(".html", with: ".md")))"
    }.joined()
  }

  private static let special: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~"]

  /// The text on one line, in which nothing is taken for Markdown or HTML.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in VisibleText.onOneLine(text).unicodeScalars {
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}

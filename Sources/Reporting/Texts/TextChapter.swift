import Formats
import Model

/// Renders an analyst's text as safe HTML.
struct TextChapter {
  /// The text of each figure, by its name.
  let figures: [String: String]

  /// - Parameter level: the level of the lowest heading around the text.
  func html(_ text: ReportText, below level: Int) -> String {
    var writer = ChapterWriter(figures: figures, level: level)
    writer.blocks(FigureMentions.read(text.markdown) ?? [])
    return "<div class=\"prose\">\(writer.html)</div>"
  }
}

/// The HTML written so far.
///
/// All text is escaped before it is added.
private struct ChapterWriter {
  let figures: [String: String]
  let level: Int
  private(set) var html = ""
  /// The level of the last heading, so that no level is skipped.
  private var last: Int

  init(figures: [String: String], level: Int) {
    self.figures = figures
    self.level = level
    last = level
  }

  mutating func blocks(_ nodes: [MarkdownNode]) {
    for node in nodes { block(node) }
  }

  private mutating func block(_ node: MarkdownNode) {
    switch node {
    case .heading(let own, let inside):
      last = min(level + own, last + 1, 6)
      element("h\(last)", inside)
    case .paragraph(let inside): element("p", inside)
    case .quotation(let inside): writeElement("blockquote") { $0.blocks(inside) }
    case .list(let isNumbered, let start, let items):
      writeElement(isNumbered ? "ol" : "ul", attributes: isNumbered && start != 1 ? " start=\"\(start)\"" : "") {
        list in
        for item in items { list.writeElement("li") { $0.blocks(item) } }
      }
    case .codeBlock(let text): html += "<pre>\(HTMLText.escaped(FigureMentions.restoringMentions(text)))</pre>"
    case .rule: html += "<hr>"
    default: inline(node)
    }
  }

  private mutating func inline(_ node: MarkdownNode) {
    switch node {
    case .text(let text): html += HTMLText.escaped(text)
    case .code(let text): html += "<code>\(HTMLText.escaped(FigureMentions.restoringMentions(text)))</code>"
    case .emphasis(let inside): element("em", inside)
    case .strong(let inside): element("strong", inside)
    case .lineBreak: html += "<br>"
    case .link(let address, let inside): link(address, inside)
    default: block(node)
    }
  }

  private mutating func link(_ address: String, _ inside: [MarkdownNode]) {
    guard let name = FigureMentions.figure(of: address) else {
      writeElement("a", attributes: " href=\"\(HTMLText.escaped(address))\" rel=\"noreferrer\"") { link in
        for node in inside { link.inline(node) }
      }
      return
    }
    guard inside == [.text(FigureMentions.value)] else {
      // The analyst wrote the number; it has already been checked, so it is shown as written.
      for node in inside { inline(node) }
      return
    }
    if let text = figures[name] {
      html += "<span data-figure=\"\(HTMLText.escaped(name))\">\(HTMLText.escaped(text))</span>"
    } else {
      html += HTMLText.escaped("{{\(FigureMentions.prefix)\(name)}}")
    }
  }

  private mutating func element(_ name: String, _ inside: [MarkdownNode]) {
    writeElement(name) { element in
      for node in inside { element.inline(node) }
    }
  }

  private mutating func writeElement(
    _ name: String, attributes: String = "", _ body: (inout ChapterWriter) -> Void
  ) {
    html += "<\(name)\(attributes)>"
    body(&self)
    html += "</\(name)>"
  }
}

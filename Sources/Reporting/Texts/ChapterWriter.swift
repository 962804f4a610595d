import Formats

/// The HTML written so far.
///
/// All text is escaped before it is added.
struct ChapterWriter {
  /// The beginning of the identifiers in the page, which shows several chapters.
  let chapter: String
  let rendering: TextChapter
  let level: Int
  var html = ""
  /// The level of the last heading, so that no level is skipped.
  private var last: Int
  var tableCount = 0
  /// How often the text has referred to each footnote.
  var marks: [Int: Int] = [:]

  init(chapter: String, rendering: TextChapter, level: Int) {
    self.chapter = HTMLText.escaped(chapter)
    self.rendering = rendering
    self.level = level
    last = level
  }

  /// Footnotes come last.
  mutating func write(_ nodes: [MarkdownNode]) {
    var notes: [[MarkdownNode]] = []
    for node in nodes {
      if case .footnote(let inside) = node { notes.append(inside) } else { block(node) }
    }
    footnotes(notes)
  }

  mutating func blocks(_ nodes: [MarkdownNode]) {
    for node in nodes { block(node) }
  }

  private mutating func block(_ node: MarkdownNode) {
    switch node {
    case .heading(let own, let inside):
      last = min(level + own, last + 1, 6)
      element("h\(last)", inside)
    case .paragraph(let inside): paragraph(inside)
    case .quotation(let inside): writeElement("blockquote") { $0.blocks(inside) }
    case .list(let isNumbered, let start, let items):
      writeElement(isNumbered ? "ol" : "ul", attributes: isNumbered && start != 1 ? " start=\"\(start)\"" : "") {
        list in
        for item in items { list.writeElement("li") { $0.blocks(item) } }
      }
    case .table(let isNumeric, let header, let rows): table(isNumeric, header, rows)
    case .codeBlock(let text): html += "<pre>\(HTMLText.escaped(FigureMentions.restoringMentions(text)))</pre>"
    case .rule: html += "<hr>"
    case .footnote(let inside): blocks(inside)
    default: inline(node)
    }
  }

  /// A paragraph that consists of a table of the report is replaced by the table.
  private mutating func paragraph(_ inside: [MarkdownNode]) {
    if inside.count == 1, case .link(let address, _)? = inside.first, let name = FigureMentions.table(of: address) {
      tableCount += 1
      if let table = rendering.tables.html(name, id: "\(chapter)-table-\(tableCount)") {
        html += table
        return
      }
    }
    element("p", inside)
  }

  private mutating func inline(_ node: MarkdownNode) {
    switch node {
    case .text(let text): html += HTMLText.escaped(FigureMentions.restoringMentions(text))
    case .code(let text): html += "<code>\(HTMLText.escaped(FigureMentions.restoringMentions(text)))</code>"
    case .emphasis(let inside): element("em", inside)
    case .strong(let inside): element("strong", inside)
    case .lineBreak: html += "<br>"
    case .link(let address, let inside): link(address, inside)
    case .footnoteMark(let number): mark(number)
    default: block(node)
    }
  }

  private mutating func link(_ address: String, _ inside: [MarkdownNode]) {
    if FigureMentions.table(of: address) != nil {
      html += HTMLText.escaped(FigureMentions.written(address))
      return
    }
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
    if let text = rendering.value(of: name, as: FigureMentions.form(of: address)) {
      html += "<span data-figure=\"\(HTMLText.escaped(name))\">\(HTMLText.escaped(text))</span>"
    } else {
      html += HTMLText.escaped(FigureMentions.written(address))
    }
  }

  mutating func element(_ name: String, _ inside: [MarkdownNode], attributes: String = "") {
    writeElement(name, attributes: attributes) { element in
      for node in inside { element.inline(node) }
    }
  }

  mutating func writeElement(
    _ name: String, attributes: String = "", _ body: (inout ChapterWriter) -> Void
  ) {
    html += "<\(name)\(attributes)>"
    body(&self)
    html += "</\(name)>"
  }
}

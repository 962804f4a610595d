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

/// The HTML written so far.
///
/// All text is escaped before it is added.
private struct ChapterWriter {
  /// The beginning of the identifiers in the page, which shows several chapters.
  let chapter: String
  let rendering: TextChapter
  let level: Int
  private(set) var html = ""
  /// The level of the last heading, so that no level is skipped.
  private var last: Int
  private var tableCount = 0
  /// How often the text has referred to each footnote.
  private var marks: [Int: Int] = [:]

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

  fileprivate mutating func element(_ name: String, _ inside: [MarkdownNode], attributes: String = "") {
    writeElement(name, attributes: attributes) { element in
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

// MARK: - Tables and footnotes

extension ChapterWriter {
  private mutating func table(_ isNumeric: [Bool], _ header: [[MarkdownNode]], _ rows: [[[MarkdownNode]]]) {
    func attributes(_ column: Int) -> String {
      isNumeric.indices.contains(column) && isNumeric[column] ? " class=\"num\"" : ""
    }
    tableCount += 1
    let label = HTMLText.escaped(rendering.words.say("quoted-table-of-text", ["n": .number(tableCount)]))
    html +=
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\"><table class=\"text\"><thead><tr>"
    for (column, cell) in header.enumerated() {
      // A heading without words would be announced as one.
      element(cell.isEmpty ? "td" : "th", cell, attributes: cell.isEmpty ? "" : " scope=\"col\"\(attributes(column))")
    }
    html += "</tr></thead><tbody>"
    let hasRowHeadings = header.count > 1 && isNumeric.first == false
    for row in rows {
      html += "<tr>"
      for (column, cell) in row.enumerated() {
        let isHeading = column == 0 && hasRowHeadings && !cell.isEmpty
        element(isHeading ? "th" : "td", cell, attributes: isHeading ? " scope=\"row\"" : attributes(column))
      }
      html += "</tr>"
    }
    html += "</tbody></table></div>"
  }

  /// The number of a footnote, as a link to its text.
  private mutating func mark(_ number: Int) {
    let count = marks[number, default: 0] + 1
    marks[number] = count
    html +=
      "<sup><a id=\"\(markID(number, count))\" href=\"#\(chapter)-note-\(number)\" role=\"doc-noteref\" aria-label=\""
      + HTMLText.escaped(rendering.words.say("footnote", ["n": .number(number)])) + "\">\(number)</a></sup>"
  }

  private func markID(_ number: Int, _ count: Int) -> String { "\(chapter)-note-\(number)-mark-\(count)" }

  /// The texts of footnotes, each with a link back to every place that refers to it.
  private mutating func footnotes(_ notes: [[MarkdownNode]]) {
    guard !notes.isEmpty else { return }
    html += "<ol class=\"footnotes\">"
    for (position, inside) in notes.enumerated() {
      let number = position + 1
      html += "<li id=\"\(chapter)-note-\(number)\">"
      blocks(inside)
      html += "<p>"
      for count in 1...max(1, marks[number] ?? 1) { back(number, count) }
      html += "</p></li>"
    }
    html += "</ol>"
  }

  private mutating func back(_ number: Int, _ count: Int) {
    let label = rendering.words.say("footnote-back", ["n": .number(number)])
    html +=
      "<a href=\"#\(markID(number, count))\" role=\"doc-backlink\" aria-label=\"\(HTMLText.escaped(label))\">↩</a> "
  }
}

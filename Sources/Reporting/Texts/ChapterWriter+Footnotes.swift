import Formats
import Words

/// Tables that an analyst wrote, and footnotes.
extension ChapterWriter {
  mutating func table(_ isNumeric: [Bool], _ header: [[MarkdownNode]], _ rows: [[[MarkdownNode]]]) {
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
  mutating func mark(_ number: Int) {
    let count = marks[number, default: 0] + 1
    marks[number] = count
    html +=
      "<sup><a id=\"\(markID(number, count))\" href=\"#\(chapter)-note-\(number)\" role=\"doc-noteref\" aria-label=\""
      + HTMLText.escaped(rendering.words.say("footnote", ["n": .number(number)])) + "\">\(number)</a></sup>"
  }

  private func markID(_ number: Int, _ count: Int) -> String { "\(chapter)-note-\(number)-mark-\(count)" }

  /// The texts of footnotes, each with a link back to every place that refers to it.
  mutating func footnotes(_ notes: [[MarkdownNode]]) {
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

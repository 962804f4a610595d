/// A table with a caption, in which every figure is marked with its name.
///
/// All text is escaped.
struct QuotedTableHTML {
  struct Cell {
    let text: String
    let figure: String?

    init(_ text: String, figure: String? = nil) {
      self.text = text
      self.figure = figure
    }
  }

  let id: String
  let caption: String
  let columns: [String]
  /// The first cell of a row is its heading.
  let rows: [[Cell]]

  var text: String {
    let caption = "<caption id=\"\(id)-caption\">\(HTMLText.escaped(caption))</caption>"
    return
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)-caption\">"
      + "<table class=\"text\" id=\"\(id)\">\(caption)<thead><tr>"
      + columns.enumerated().map { "<th scope=\"col\"\(Self.alignment($0))>\(HTMLText.escaped($1))</th>" }.joined()
      + "</tr></thead><tbody>\(rows.map(Self.row).joined())</tbody></table></div>"
  }

  private static func row(_ cells: [Cell]) -> String {
    let heading = cells.first.map { "<th scope=\"row\">\(HTMLText.escaped($0.text))</th>" } ?? ""
    let others = cells.dropFirst().map { cell in
      let figure = cell.figure.map { " data-figure=\"\(HTMLText.escaped($0))\"" } ?? ""
      return "<td\(alignment(1))\(figure)>\(HTMLText.escaped(cell.text))</td>"
    }
    return "<tr>\(heading)\(others.joined())</tr>"
  }

  private static func alignment(_ column: Int) -> String { column > 0 ? " class=\"num\"" : "" }
}

/// Writes CSV: commas, LF, quotation marks only where they are needed.
package struct CSVText {
  package private(set) var text = ""
  private var isRowOpen = false

  package init() {}

  /// Ends the row and begins the next.
  package mutating func endRow() {
    text += "\n"
    isRowOpen = false
  }

  /// A whole row of texts.
  package mutating func row(_ cells: [String]) {
    for cell in cells { self.cell(cell) }
    endRow()
  }

  package mutating func cell(_ number: Int) { append(String(number)) }

  /// A text; one that a spreadsheet would take for a formula gets an apostrophe in front.
  package mutating func cell(_ value: String) {
    let isFormula = value.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
    let shown = isFormula && value != "-" ? "'" + value : value
    let needsQuotes = isFormula || shown.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    append(
      needsQuotes
        ? "\"" + shown.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : shown
    )
  }

  private mutating func append(_ cell: String) {
    if isRowOpen { text += "," }
    isRowOpen = true
    text += cell
  }
}

/// Writes CSV with commas, LF line ends, and quotation marks only where needed.
///
/// ```swift
/// var csv = CSVWriter()
/// csv.row(["EXW", "=1+1"])
/// print(csv.text)  // EXW,"'=1+1"
/// ```
package struct CSVWriter {
  package private(set) var text = ""
  private var isRowOpen = false

  package init() {}

  /// Ends the current row.
  package mutating func endRow() {
    text += "\n"
    isRowOpen = false
  }

  /// Writes a whole row of text cells.
  package mutating func row(_ cells: [String]) {
    for cell in cells { self.cell(cell) }
    endRow()
  }

  package mutating func cell(_ number: Int) { append(String(number)) }

  /// Writes a number that is already formatted, such as `-0.25`; its minus sign is not taken for a formula.
  package mutating func cell(formatted number: String) { append(number) }

  /// Writes a text cell; text that a spreadsheet would take for a formula gets an apostrophe before it.
  package mutating func cell(_ value: String) {
    let shown = FormulaGuard.guarded(value)
    let needsQuotes =
      shown != value || shown.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    append(
      needsQuotes
        ? "\"" + Self.doublingQuotes(shown) + "\"" : shown
    )
  }

  /// Works on Unicode scalars, because a quotation mark followed by a combining accent is a different `Character`.
  private static func doublingQuotes(_ text: String) -> String {
    var doubled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      doubled.append(scalar)
      if scalar == "\"" { doubled.append(scalar) }
    }
    return String(doubled)
  }

  private mutating func append(_ cell: String) {
    if isRowOpen { text += "," }
    isRowOpen = true
    text += cell
  }
}

/// Writes CSV: commas, LF, quotation marks only where they are needed.
///
/// ```swift
/// var csv = CSVText()
/// csv.row(["EXW", "=1+1"])
/// print(csv.text)  // EXW,"'=1+1"
/// ```
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

  /// A number that is written out already, such as `-0.25`: a minus before it makes no formula.
  package mutating func cell(written number: String) { append(number) }

  /// A text; one that a spreadsheet would take for a formula gets an apostrophe in front.
  package mutating func cell(_ value: String) {
    let isFormula = value.unicodeScalars.first.map(Self.beginsFormula) ?? false
    let shown = isFormula && value != "-" ? "'" + value : value
    let needsQuotes = isFormula || shown.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    append(
      needsQuotes
        ? "\"" + Self.doublingQuotes(shown) + "\"" : shown
    )
  }

  /// Whether a spreadsheet may take a text that begins so for a formula; some take the wide forms of the signs, too.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// By scalars: with an accent after it, a quotation mark is another character.
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

/// How a cell looks, and how a program treats what is typed into it.
package struct SheetCellStyle: Hashable, Sendable {
  package enum Alignment: String, Sendable {
    case general, left, center, right
  }

  package enum NumberFormat: Hashable, Sendable {
    case general
    /// What is typed stays text, such as `6.10`.
    case text
    /// Year, month and day with hyphens.
    case date
    /// Such as `#,##0`.
    case pattern(String)
  }

  package var bold = false
  package var italic = false
  package var size = 11
  /// Red, green and blue in hexadecimal, such as `1F4E78`; nil for black.
  package var color: String?
  package var fill: String?
  package var hasBorder = false
  package var wraps = false
  package var alignment = Alignment.general
  package var isTop = false
  package var numberFormat = NumberFormat.general
  /// Whether the cell can be changed in a protected sheet.
  package var isInput = false
  /// Whether the text is marked as text although it begins like a formula.
  var quotesPrefix = false

  package init() {}

  /// A copy with other values.
  package func with(_ change: (inout SheetCellStyle) -> Void) -> SheetCellStyle {
    var copy = self
    change(&copy)
    return copy
  }
}

/// A style that a workbook knows, by its number there.
package struct SheetStyle: Hashable, Sendable {
  let index: Int
}

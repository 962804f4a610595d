import Model

/// The content of a cell with its style.
package struct WrittenCell: Sendable {
  package enum Value: Sendable {
    case blank
    case text(String)
    case number(Int)
    /// A number in plain notation, such as `-0.25`; one with more digits than a workbook keeps is written as text.
    case decimal(String)
    case date(CalendarDate)
    /// A formula without its `=`, and the result that it has as the workbook is written.
    case formula(String, result: Result)
  }

  package enum Result: Hashable, Sendable {
    case text(String)
    case number(String)
  }

  package var value: Value
  package var style: SheetStyle

  package init(_ value: Value, _ style: SheetStyle) {
    self.value = value
    self.style = style
  }
}

extension CalendarDate {
  /// The number by which a workbook stores the day: 1 March 1900 is 61; nil for earlier days, which programs count
  /// differently.
  var sheetNumber: Int? {
    // Days since 1 March of year 0, with years that begin in March.
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
    let number = days - 693_899
    return number >= 61 ? number : nil
  }
}

/// Everything about a sheet but its rows.
package struct WrittenSheet: Sendable {
  /// The widths of the columns, in digits of the ordinary font, with the style of cells that are not written.
  package struct Column: Sendable {
    package var width: Double
    package var style: SheetStyle?

    package init(width: Double, style: SheetStyle? = nil) {
      self.width = width
      self.style = style
    }
  }

  /// A range of rows, with the header, in which programs show arrows for filtering and sorting.
  package struct Filter: Sendable {
    package var columns: Int
    package var headerRow: Int
    package var lastRow: Int

    package init(columns: Int, headerRow: Int, lastRow: Int) {
      self.columns = columns
      self.headerRow = headerRow
      self.lastRow = lastRow
    }

    var range: String {
      SheetAddress(column: 0, row: headerRow).text + ":" + SheetAddress(column: columns - 1, row: lastRow).text
    }
  }

  package enum Protection: Sendable {
    case none
    /// Only input cells can be changed; sorting, filtering and formatting are allowed, and there is no password.
    case inputOnly
    /// The same, and rows may be added.
    case inputAndRows
  }

  /// As in `SheetName.allowed`.
  package var name: String
  package var columns: [Column] = []
  /// The number of rows and of columns that stay in view.
  package var frozenRows = 0
  package var frozenColumns = 0
  package var filter: Filter?
  package var protection = Protection.none
  package var validations: [SheetValidation] = []
  package var conditions: [SheetCondition] = []
  /// The color of the tab; nil for none.
  package var tabColor: String?
  package var isLandscape = true

  package init(name: String) { self.name = name }
}

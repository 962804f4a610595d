import Formats
import Model

/// A table of a workbook, and what is said of all its records outside it.
struct WorkbookTable {
  /// The name of the sheet in places.
  let file: String
  var table: SheetTable
  /// Values for fields of which the table has no column.
  var given: [Field: FieldValue] = [:]
  /// The cells that hold these values, as spreadsheets refer to them.
  var givenCells: [String] = []
}

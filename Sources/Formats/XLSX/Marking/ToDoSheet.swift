/// The words and rows of the sheet that says what to correct in a workbook.
///
/// All texts come from outside; a text is written as text even if it begins like a formula.
package struct ToDoSheet: Sendable {
  /// What marks the sheet, in its first row, so that it is passed over when the workbook is read again.
  package static let mark = "mainstream-to-do"
  /// The column of the mark, from 1.
  static let markColumn = 9
  /// The author of the notes on cells, with which their text begins, too: some programs lose authors.
  package static let author = "mainstream"
  /// The name of the cells that say which cells are still to be corrected.
  static let keysName = "mainstream_to_do"
  static let noteBeginning = author + ":\n"
  /// The greatest number of rows, of marked cells, and of notes in a workbook.
  package static let maxRows = 5_000
  package static let maxMarks = 5_000
  package static let maxNotes = 2_000

  /// A cell of the workbook that is marked.
  package struct Cell: Hashable, Sendable {
    /// The position of the sheet in the workbook.
    package var sheet: Int
    /// From 1.
    package var row: Int
    /// From 1.
    package var column: Int

    package init(sheet: Int, row: Int, column: Int) {
      self.sheet = sheet
      self.row = row
      self.column = column
    }

    /// Whether a sheet can have the cell; a table in CSV may be wider or longer.
    package var isPossible: Bool { row <= XLSXLimits.lastRow && column <= XLSXLimits.lastColumn }

    var address: SheetAddress { SheetAddress(column: column - 1, row: row) }
  }

  /// One thing to correct.
  package struct Row: Sendable {
    package var severity: String
    /// The name of the sheet, or what stands in its place.
    package var sheet: String
    /// The name of the cell, or what stands in its place.
    package var cell: String
    package var found: String
    package var expected: String
    package var remedy: String
    /// The cells that are marked.
    package var cells: [Cell]
    /// The cell to which the row leads; nil if it is about no cell and no row.
    package var link: Cell?
    /// The text of the note on each of them.
    package var note: String

    package init(
      severity: String, sheet: String, cell: String, found: String, expected: String, remedy: String,
      cells: [Cell], link: Cell?, note: String
    ) {
      self.severity = severity
      self.sheet = sheet
      self.cell = cell
      self.found = found
      self.expected = expected
      self.remedy = remedy
      self.cells = cells
      self.link = link
      self.note = note
    }
  }

  /// The name of the sheet, if it is free.
  package var name: String
  package var title: String
  /// What stands between the title and the table.
  package var about: [String]
  /// The headings of the eight columns.
  package var headings: [String]
  package var rows: [Row]
  /// The word that says that a row is done.
  package var done: String
  /// What is said, with the names of these sheets, of cells that have no note because others use their place.
  package var withoutNote: @Sendable (_ sheets: [String]) -> String

  package init(
    name: String, title: String, about: [String], headings: [String], rows: [Row], done: String,
    withoutNote: @escaping @Sendable (_ sheets: [String]) -> String
  ) {
    self.name = name
    self.title = title
    self.about = about
    self.headings = headings
    self.rows = rows
    self.done = done
    self.withoutNote = withoutNote
  }
}

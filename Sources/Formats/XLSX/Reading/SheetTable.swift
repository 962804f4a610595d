import Model

/// Where a table stands in a sheet, and what its columns are called.
package struct SheetTable: Sendable {
  /// The number of the sheet in the workbook, from 0.
  package var sheet: Int
  /// The row of the headings; the row before the first one of data where there are none.
  package var headerRow: Int
  /// The heading of each column from A on; empty for columns without one.
  package var names: [String]
  /// The name of the table that is passed on; empty if its columns tell it.
  package var table: String
  /// The columns, from 0, whose links are passed on with what the cells show.
  package var linkColumns: Set<Int>
  /// The columns, from 0, whose values are used; nil for all with a heading.
  package var used: Set<Int>?
  /// The columns, from 0, that only repeat what another says, such as the text of a question beside its id.
  package var ignored: Set<Int> = []
  /// What the workbook says elsewhere of whose rows these are, by the column, from 0, that says it again.
  ///
  /// A formula in such a column only repeats it: a row that holds nothing else is no record, and where the workbook has
  /// no result of the formula, this is its value.
  package var repeated: [Int: String] = [:]
  /// Rows that belong to another table of the sheet.
  package var passedOver: Set<Int> = []
  /// The only rows of the table; nil for all below the headings.
  package var only: Set<Int>?

  package init(sheet: Int, headerRow: Int, names: [String], table: String, linkColumns: Set<Int> = []) {
    self.sheet = sheet
    self.headerRow = headerRow
    self.names = names
    self.table = table
    self.linkColumns = linkColumns
  }
}

/// What was seen in the cells of a table and is not part of their values.
package struct SheetTally: Sendable {
  /// How often something was seen, and the first places.
  package struct Seen: Sendable {
    package private(set) var count = 0
    /// Rows and columns, from 1.
    package private(set) var first: [(row: Int, column: Int)] = []

    mutating func note(_ row: Int, _ column: Int) {
      count += 1
      if first.count < 5 { first.append((row, column)) }
    }
  }

  /// Cells whose value a formula gives.
  package var formulas = Seen()
  /// Cells whose text is struck out.
  package var struck = Seen()
  /// Cells with a link that was passed on with their text.
  package var links = Seen()
  /// Cells beside the table.
  package var outside = Seen()
  /// The columns without a value that have a coloured cell, with the first of these.
  package var coloured: [(row: Int, column: Int)] = []

  package init() {}
}

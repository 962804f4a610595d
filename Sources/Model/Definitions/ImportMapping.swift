/// How a table of others is read as one of initiatives: a file in `Indicators/imports/`.
package struct ImportMapping: Hashable, Sendable {
  /// The name of the file without `.yaml`.
  package var id: String
  package var title: String
  package var source: String
  /// The column of each field in the other table.
  package var columns: [InitiativeField: String]
  /// The values of fields for which the table has no column.
  package var constants: [InitiativeField: String]
  /// The codes of entities that the table names in another way, by their names there.
  package var entities: [String: String] = [:]
  /// Columns that are known and not used.
  package var unused: [String]
  /// What stands between the members of a list.
  package var separator: String
  package var dates: DateOrder
  /// Whether a row gives the share of its entities in the budget, so that the rows of one initiative add up.
  package var addsBudgets: Bool

  package init(
    id: String, title: String, source: String, columns: [InitiativeField: String],
    constants: [InitiativeField: String] = [:], unused: [String] = [], separator: String = ";",
    dates: DateOrder = .yearFirst, addsBudgets: Bool = false
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.columns = columns
    self.constants = constants
    self.unused = unused
    self.separator = separator
    self.dates = dates
    self.addsBudgets = addsBudgets
  }

  /// The order of year, month and day in a date of digits.
  package enum DateOrder: String, CaseIterable, Sendable {
    case yearFirst = "year-month-day"
    case dayFirst = "day-month-year"
    case monthFirst = "month-day-year"
  }
}

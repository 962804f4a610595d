/// The rows of figures of one kind.
///
/// The columns are in the order in which files show them. Every row has a cell for each column.
package struct FigureTable: Sendable {
  package let kind: FigureKind
  package let columns: [FigureColumn]
  package let rows: [FigureRow]
  /// Whether the rows appear only in the list of figures.
  package let appearsInListOnly: Bool

  /// - Parameter codes: The codes for which the kind has columns.
  package init(_ kind: FigureKind, codes: [String] = [], rows: [FigureRow], appearsInListOnly: Bool = false) {
    self.kind = kind
    columns = kind.columns(codes)
    self.rows = rows
    self.appearsInListOnly = appearsInListOnly
  }
}

/// A column of a table of figures, and the files in which it appears.
package struct FigureColumn: Hashable, Sendable {
  /// The heading in CSV; nil if the column appears in `report.json` only.
  package let heading: String?
  /// The path of members to the value in an object of `report.json`; empty if the column appears in CSV only.
  package let path: [String]

  /// A column with the same name in CSV and JSON.
  ///
  /// Hyphens in the code become underscores.
  package static func csvAndJSON(_ code: String) -> FigureColumn {
    FigureColumn(heading: code.underscored, path: [code.underscored])
  }

  package static func csvAndJSON(_ codes: String...) -> [FigureColumn] { codes.map { csvAndJSON($0) } }

  package static func csvAndJSON(_ heading: String, path: [String]) -> FigureColumn {
    FigureColumn(heading: heading, path: path)
  }

  package static func csv(_ code: String) -> FigureColumn { FigureColumn(heading: code.underscored, path: []) }

  package static func json(_ path: String...) -> FigureColumn { FigureColumn(heading: nil, path: path) }
}

/// A row of a table of figures.
package struct FigureRow: Sendable {
  /// The common beginning of the names of the figures in the row's object, or in its group if rows are grouped.
  package var group: String
  /// The name of the row's own figure, if the row is an element of a group.
  package var identifier: String?
  package var cells: [FigureCell]
  /// Whether the row is the total of the rows before it.
  ///
  /// Totals do not appear in CSV files.
  package var isTotal: Bool
  package var figures: [Figure]

  package init(
    group: String = "", identifier: String? = nil, cells: [FigureCell], isTotal: Bool = false, figures: [Figure]
  ) {
    self.group = group
    self.identifier = identifier
    self.cells = cells
    self.isTotal = isTotal
    self.figures = figures
  }
}

/// A cell of a table of figures.
package enum FigureCell: Hashable, Sendable {
  case text(String)
  case number(Int)
  /// A number that is already formatted, for example `0.25`.
  case decimal(String)
  case list([String])
  /// The value is missing.
  case none
  /// The column does not apply to this row.
  case absent

  package init(_ number: Int?) { self = number.map(FigureCell.number) ?? .none }

  package init(_ text: String?) { self = text.map(FigureCell.text) ?? .none }
}

extension String {
  /// The code as the name of a column or member: `not-applicable` becomes `not_applicable`.
  package var underscored: String { split(separator: "-", omittingEmptySubsequences: false).joined(separator: "_") }
}

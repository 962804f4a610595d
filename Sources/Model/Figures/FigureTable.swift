/// Rows of figures of one kind, with the figures that each row holds.
///
/// The columns come first to last as files show them; every row has a cell for each.
package struct FigureTable: Sendable {
  package let kind: FigureKind
  package let columns: [FigureColumn]
  package let rows: [FigureRow]
  /// Whether the rows stand in the list of figures and in no other file.
  package let isListedOnly: Bool

  /// - Parameter codes: those for which the kind has columns.
  package init(_ kind: FigureKind, codes: [String] = [], rows: [FigureRow], isListedOnly: Bool = false) {
    self.kind = kind
    columns = kind.columns(codes)
    self.rows = rows
    self.isListedOnly = isListedOnly
  }
}

/// A column of a table of figures, and where it is shown.
package struct FigureColumn: Hashable, Sendable {
  /// The heading in CSV; nil for a column that stands in `report.json` only.
  package let heading: String?
  /// The members that lead to the value in an object of `report.json`; empty for a column that stands in CSV only.
  package let path: [String]

  /// A column with one name everywhere; hyphens of codes become underscores.
  package static func both(_ code: String) -> FigureColumn {
    FigureColumn(heading: code.underscored, path: [code.underscored])
  }

  package static func both(_ codes: String...) -> [FigureColumn] { codes.map { both($0) } }

  package static func both(_ heading: String, path: [String]) -> FigureColumn {
    FigureColumn(heading: heading, path: path)
  }

  package static func csv(_ code: String) -> FigureColumn { FigureColumn(heading: code.underscored, path: []) }

  package static func json(_ path: String...) -> FigureColumn { FigureColumn(heading: nil, path: path) }
}

/// A row of a table of figures.
package struct FigureRow: Sendable {
  /// What the names of the figures of the row's object begin with; of the whole group where rows are grouped.
  package var group: String
  /// The name of the row's own figure, where each row of a group is one.
  package var identifier: String?
  package var cells: [FigureCell]
  /// Whether the row adds up the rows before it: it stands in no CSV file.
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
  /// A number that is written out, such as `0.25`.
  case decimal(String)
  case list([String])
  /// There is no value.
  case none
  /// The column is not about this row.
  case absent

  package init(_ number: Int?) { self = number.map(FigureCell.number) ?? .none }

  package init(_ text: String?) { self = text.map(FigureCell.text) ?? .none }
}

extension String {
  /// A code as columns and members are called: `not-applicable` is `not_applicable`.
  package var underscored: String { split(separator: "-", omittingEmptySubsequences: false).joined(separator: "_") }
}

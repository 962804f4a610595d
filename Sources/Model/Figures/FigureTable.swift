/// A table of figures of one kind.
///
/// Columns are in the order in which files show them. Every row has one cell for each column.
package struct FigureTable: Sendable {
  package let kind: FigureKind
  package let columns: [FigureColumn]
  package let rows: [FigureRow]
  /// Whether the rows appear only in the list of figures.
  package let isListedOnly: Bool

  /// - Parameter codes: The codes of levels or ratings for which the table has columns.
  package init(_ kind: FigureKind, codes: [String] = [], rows: [FigureRow], isListedOnly: Bool = false) {
    self.kind = kind
    columns = kind.columns(codes)
    self.rows = rows
    self.isListedOnly = isListedOnly
  }
}

/// A column of a table of figures, and the files that contain it.
package struct FigureColumn: Hashable, Sendable {
  /// The heading in the CSV file; nil if the column is only in `report.json`.
  package let heading: String?
  /// The path of the value in an object of `report.json`; empty if the column is only in the CSV file.
  package let path: [String]

  /// A column with the same name in both files: the code, with underscores instead of hyphens.
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
  /// The common part of the names of the figures in the row's object, which may contain several rows.
  package var group: String
  /// The name of the row's figure, if each row of a group contains only one; otherwise nil.
  package var identifier: String?
  package var cells: [FigureCell]
  /// Whether the row is the total of the rows before it.
  ///
  /// Totals are not in CSV files.
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
  /// A decimal number as text, such as `0.25`.
  case decimal(String)
  case list([String])
  /// There is no value.
  case none
  /// The column does not apply to this row.
  case absent

  package init(_ number: Int?) { self = number.map(FigureCell.number) ?? .none }

  package init(_ text: String?) { self = text.map(FigureCell.text) ?? .none }
}

extension String {
  /// The name of the column or member for this code: `not_applicable` for `not-applicable`.
  package var underscored: String { split(separator: "-", omittingEmptySubsequences: false).joined(separator: "_") }
}

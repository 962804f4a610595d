/// A kind of figure: its name, its keys, and the layout of its rows in the files of a report.
///
/// Each kind has its own file in `Kinds`, which also makes the names of its figures. `Analysis` makes its rows. All
/// kinds listed in `all` appear in CSV files, in `report.json`, in the list of figures, in `trace` and in `verify`.
///
/// ```swift
/// print(FigureKind.coverage.name)  // coverage
/// print(FigureKind.all.contains(.distribution))  // true
/// print(FigureKind.change.file ?? "none")  // changes
/// ```
package struct FigureKind: Sendable {
  /// Such as `coverage`.
  package let name: String
  /// Whether figure names contain the name of the kind.
  ///
  /// For distributions, the first key is enough.
  package var isPartOfNames = true
  /// The number of keys in a figure name.
  package let keyCount: Int
  /// The name of the CSV file in `data/`, without its extension; nil if the figures have no CSV file.
  package let file: String?
  /// The member of `report.json` that contains the figures; nil if they are only in the list of figures.
  package let member: String?
  /// The columns that identify a row.
  package let keyColumns: [String]
  /// All columns in order, given the codes of the levels or of all ratings of one or more scales.
  package let columns: @Sendable (_ codes: [String]) -> [FigureColumn]
  package var arrangement = Arrangement.rows
  /// The ratings from which a figure with these keys is made.
  package var selection: @Sendable (_ keys: [String]) -> RatingSelection.Scope = { _ in RatingSelection.Scope() }
  /// Whether objects in `report.json` have an identifier: the part that the names of their figures have in common.
  package var hasIdentifiers = true
  /// The numbers whose revisions are published, as paths in an object of `report.json`.
  ///
  /// `*` matches every member.
  package var revised: [[String]] = []

  /// How rows are arranged in `report.json`.
  package enum Arrangement: Hashable, Sendable {
    /// One object for each row.
    case rows
    /// One object for all rows with the same values in the first `by` columns.
    ///
    /// The rows are in the array `array`. Their total is in the member `total` or, if that is nil, last in the array.
    case grouped(by: Int, array: String, total: String?)
    /// One object for all rows with the same values in the first `by` columns.
    ///
    /// It has one member for each row, named by the value of the next column.
    case members(by: Int)
  }

  /// All kinds, in the order of `report.json`.
  package static let all: [FigureKind] = [
    coverage, distribution, change, requirement, agreement, test, decomposition, interval, bounds, kappa,
  ]
}

extension FigureKind {
  /// The members that identify objects of `report.json` that have no identifier.
  package static let identifyingMembers: [String] = all.filter { !$0.hasIdentifiers }.flatMap(\.keyColumns)
    .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }

  /// The kind of the figures whose names have `part` in third position.
  init?(namePart part: String) {
    if let kind = Self.all.first(where: { $0.isPartOfNames && $0.name == part }) {
      self = kind
    } else if Grouping(rawValue: part) != nil {
      self = .distribution
    } else {
      return nil
    }
  }
}

extension FigureKind: Hashable {
  package static func == (a: FigureKind, b: FigureKind) -> Bool { a.name == b.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A kind of figure: its name, its keys, and the layout of its rows in the files of a report.
///
/// Each kind is declared in its own file in `Kinds`, together with the names of its figures. `Analysis` makes the rows.
/// Every kind listed in `all` appears in CSV, in `report.json`, in the list of figures, in `trace` and in `verify`.
///
/// ```swift
/// print(FigureKind.coverage.name)  // coverage
/// print(FigureKind.all.contains(.distribution))  // true
/// print(FigureKind.change.file ?? "none")  // changes
/// ```
package struct FigureKind: Sendable {
  /// The name, for example `coverage`.
  package let name: String
  /// Whether the names of figures contain the name of the kind.
  ///
  /// Those of distributions do not, because their first key identifies the kind.
  package var isPartOfNames = true
  /// The number of keys that follow the kind in a name.
  package let keyCount: Int
  /// The name of the CSV file in `data/`, without extension; nil if the kind has no CSV file.
  package let file: String?
  /// The member of `report.json`; nil if the figures appear only in the list of figures.
  package let member: String?
  /// The columns that identify a row.
  package let keyColumns: [String]
  /// All columns in order, for the given codes of levels or of ratings.
  package let columns: @Sendable (_ codes: [String]) -> [FigureColumn]
  package var arrangement = Arrangement.rows
  /// The ratings that a figure with these keys is about.
  package var selection: @Sendable (_ keys: [String]) -> RatingSelection.Scope = { _ in RatingSelection.Scope() }
  /// Whether each object in `report.json` contains the common beginning of the names of its figures.
  package var hasIdentifiers = true
  /// The paths, within an object of `report.json`, of the numbers whose revisions are published.
  ///
  /// A `*` stands for every member.
  package var revisedPaths: [[String]] = []

  /// How the rows are arranged in `report.json`.
  package enum Arrangement: Hashable, Sendable {
    /// One object for each row.
    case rows
    /// One object for all rows with the same first columns.
    ///
    /// The rows are in an array. Their total is in a member of its own, or last in the array.
    case grouped(by: Int, array: String, total: String?)
    /// One object for all rows with the same first columns. It has one member for each row, named after the next
    /// column.
    case members(by: Int)
  }

  /// All kinds, in the order of `report.json`.
  package static let all: [FigureKind] = [
    coverage, distribution, change, requirement, agreement, test, decomposition, interval, bounds, kappa, whatIf,
    sharedInput,
    followUp, followUpChange, grade, postponement,
  ]
}

extension FigureKind {
  /// The members that identify an object of `report.json` that has no identifier.
  package static let identifyingMembers: [String] = all.filter { !$0.hasIdentifiers }.flatMap(\.keyColumns)
    .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }

  /// The kind of figure whose names have `part` in third place; nil if there is none.
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

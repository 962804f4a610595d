/// A kind of figure: its name, its keys, and how its rows stand in the files of a report.
///
/// Each kind is stated in a file of its own in `Kinds`, with the names of its figures; `Analysis` makes its rows. Whatever
/// is listed in `all` appears in CSV, in `report.json`, in the list of figures, in `trace` and in `verify`.
///
/// ```swift
/// print(FigureKind.coverage.name)  // coverage
/// print(FigureKind.all.contains(.distribution))  // true
/// print(FigureKind.change.file ?? "none")  // changes
/// ```
package struct FigureKind: Sendable {
  /// Such as `coverage`.
  package let name: String
  /// Whether the name stands in the names of figures; the first key of a distribution says enough.
  package var isPartOfNames = true
  /// How many keys a name has after the kind.
  package let keyCount: Int
  /// The file of `data/`, without its ending; nil where the figures stand in no CSV file of their own.
  package let file: String?
  /// The member of `report.json`; nil where the figures stand only in the list of figures.
  package let member: String?
  /// The columns that name a row.
  package let keyColumns: [String]
  /// All columns, in their order, given the codes that a scale or several have: of levels, or of all ratings.
  package let columns: @Sendable (_ codes: [String]) -> [FigureColumn]
  package var arrangement = Arrangement.rows
  /// The cells that a figure with these keys looks at.
  package var selection: @Sendable (_ keys: [String]) -> RatingSelection.Scope = { _ in RatingSelection.Scope() }
  /// Whether objects of `report.json` begin with what the names of their figures begin with.
  package var hasIdentifiers = true
  /// The numbers whose revisions are published, by their paths in an object of `report.json`; `*` stands for every member.
  package var revised: [[String]] = []

  /// How rows stand in `report.json`.
  package enum Arrangement: Hashable, Sendable {
    /// An object a row.
    case rows
    /// An object for all rows that share their first columns: the rows in an array, and their total in a member of its
    /// own, or last in the array.
    case grouped(by: Int, array: String, total: String?)
    /// An object for all rows that share their first columns, in it a member a row, named by the next column.
    case members(by: Int)
  }

  /// All kinds, in the order of `report.json`.
  package static let all: [FigureKind] = [
    coverage, distribution, change, requirement, agreement, test, decomposition, interval, bounds, kappa,
  ]
}

extension FigureKind {
  /// What names an object of `report.json` that has no identifier, where it has these members.
  package static let identifyingMembers: [String] = all.filter { !$0.hasIdentifiers }.flatMap(\.keyColumns)
    .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }

  /// The kind whose figures have `part` in the third place of their names.
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

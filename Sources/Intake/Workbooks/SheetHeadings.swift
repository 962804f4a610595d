import Formats
import Model

/// The rows of a sheet that may be headings of a table, because some of their cells name fields.
struct SheetHeadings {
  struct Row {
    /// The position of the row among those that were searched.
    let position: Int
    /// The headings by their column, from A.
    let names: [String]
    let fields: Set<Field>
  }

  /// The number of rows in which headings are searched for.
  static let maxRows = 60
  /// The number of cells of a row that are looked at to find out whether it may be one of headings.
  static let maxCells = 200
  private static let maxCandidates = 10
  private static let maxLength = 500

  private(set) var rows: [Row] = []

  /// - Parameter budget: the number of cells that may still be looked at in the workbook, which is reduced.
  init(_ found: [SheetSurvey.Row], budget: inout Int) {
    for (position, row) in found.prefix(Self.maxRows).enumerated() where rows.count < Self.maxCandidates {
      let texts = row.cells.prefix(Self.maxCells).map(\.text).filter {
        $0.utf8.count <= Self.maxLength && $0.contains(where: \.isLetter)
      }
      budget -= texts.count
      guard budget > 0 else { return }
      let fields = Set(HeaderFields.fields(of: texts).compactMap { $0 })
      guard !fields.isEmpty, texts.count > 1 else { continue }
      // Words that name nothing are compared with the names of all fields.
      budget -= 20 * (texts.count - fields.count)
      rows.append(Row(position: position, names: Self.names(row), fields: fields))
    }
  }

  private static func names(_ row: SheetSurvey.Row) -> [String] {
    guard let last = row.cells.last?.column else { return [] }
    var names = [String](repeating: "", count: last)
    for cell in row.cells where cell.text.utf8.count <= maxLength { names[cell.column - 1] = cell.text }
    return names
  }
}

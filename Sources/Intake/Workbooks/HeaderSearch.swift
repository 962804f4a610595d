import Formats
import Model

/// Finds the row of headings of a table in the first rows of a sheet.
struct HeaderSearch {
  /// The number of rows in which headings are searched for.
  static let maxRows = 60
  private static let maxHeadingLength = 500

  /// What a sheet is named after that only lists the values of other sheets.
  private static let lists: Set<String> = [
    "lists", "list", "options", "codes", "codelist", "codelists", "codebook", "lookup", "lookups", "dropdowns",
    "validation", "choices", "guide", "guidance", "instructions", "readme", "help", "contents", "start", "summary",
    "overview", "dashboard",
  ]

  let rows: [SheetSurvey.Row]
  let sheetName: String
  /// The fields of which values are said outside the table.
  let given: Set<Field>
  /// Whether the workbook has no other sheet with cells.
  let isOnlySheet: Bool

  /// A row of headings.
  struct Header {
    /// The position of the row among those that were searched.
    let position: Int
    let names: [String]
    let table: Table
  }

  func header() -> Header? {
    let named = Table(fileName: sheetName)
    let candidates = rows.prefix(Self.maxRows).enumerated().compactMap { position, row -> Header? in
      let names = Self.names(row)
      let fields = Set(HeaderFields.fields(of: names).compactMap { $0 })
      guard fields.count >= 2 || (named != nil && !fields.isEmpty && names.count { !$0.isEmpty } >= 2) else {
        return nil
      }
      guard let table = table(names, named) else { return nil }
      return isAccepted(names, table, named) ? Header(position: position, names: names, table: table) : nil
    }
    return candidates.first
  }

  private func table(_ names: [String], _ named: Table?) -> Table? {
    Table(header: names, given: given) ?? Table(misspeltHeader: names) ?? Table.likely(of: names) ?? named
  }

  /// Whether the headings are those of the table, and not words that happen to be the same.
  private func isAccepted(_ names: [String], _ table: Table, _ named: Table?) -> Bool {
    let own = Table.meanings(of: names)
    let lacking = table.required.filter { !own.contains($0) && !given.contains($0) }
    if named == table { return true }
    if Self.lists.contains(FoldedText.fold(sheetName)) { return table.required.allSatisfy(own.contains) }
    return lacking.count <= 1 || isOnlySheet
  }

  /// The headings of a row by their column, from A.
  static func names(_ row: SheetSurvey.Row) -> [String] {
    guard let last = row.cells.last?.column else { return [] }
    var names = [String](repeating: "", count: last)
    for cell in row.cells where cell.text.utf8.count <= maxHeadingLength { names[cell.column - 1] = cell.text }
    return names
  }
}

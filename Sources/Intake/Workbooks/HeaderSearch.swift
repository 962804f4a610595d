import Model

/// Finds the row of headings of a table among those of a sheet that may be one.
struct HeaderSearch {
  /// The names of sheets that list the values for other sheets, or explain them.
  private static let lists: Set<String> = [
    "lists", "list", "options", "codes", "codelist", "codelists", "codebook", "lookup", "lookups", "dropdowns",
    "validation", "choices", "guide", "guidance", "instructions", "readme", "help", "contents", "start", "summary",
    "overview", "dashboard",
  ]

  let headings: SheetHeadings
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
    /// The fields that the headings name or probably mean.
    let fields: Set<Field>
  }

  func header() -> Header? {
    let named = Table(fileName: sheetName)
    for row in headings.rows where row.fields.count >= 2 || named != nil {
      let first = Array(row.names.prefix(SheetHeadings.maxCells))
      guard let table = table(first, named) else { continue }
      let fields = Table.meanings(of: first)
      if isAccepted(fields, table, named) {
        return Header(position: row.position, names: row.names, table: table, fields: fields)
      }
    }
    return nil
  }

  private func table(_ names: [String], _ named: Table?) -> Table? {
    Table(header: names, given: given) ?? Table(misspeltHeader: names) ?? Table.likely(of: names) ?? named
  }

  /// Whether the headings are those of the table, and not words that happen to be the same.
  private func isAccepted(_ own: Set<Field>, _ table: Table, _ named: Table?) -> Bool {
    if named == table { return true }
    if Self.lists.contains(FoldedText.fold(sheetName)) { return table.required.allSatisfy(own.contains) }
    let lacking = table.required.count { !own.contains($0) && !given.contains($0) }
    return lacking <= 1 || isOnlySheet
  }
}

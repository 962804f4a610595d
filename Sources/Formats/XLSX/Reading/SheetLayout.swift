/// What concerns a sheet as a whole: merged cells, links, and what is hidden.
package final class SheetLayout {
  package private(set) var hiddenRowCount = 0
  package private(set) var firstHiddenRow: Int?
  /// The first hidden columns.
  package private(set) var hiddenColumns: [Int] = []
  private(set) var merged: [CellRange] = []
  /// The relationships of the links of cells, by the number of the cell.
  private(set) var links: [Int: String] = [:]
  private(set) var problem: XLSXProblem?
  private static let maxHiddenColumns = 20
  /// The number of cells of one link that are told apart.
  private static let maxLinkedCells = 1_000

  init() {}

  func noteHiddenRow(_ row: Int) {
    hiddenRowCount += 1
    if firstHiddenRow == nil { firstHiddenRow = row }
  }

  func take(_ name: PartName, _ attributes: XMLAttributes) {
    switch name {
    case "col": takeColumns(attributes)
    case "mergeCell": takeMerged(attributes)
    case "hyperlink": takeLink(attributes)
    default: break
    }
  }

  private func takeColumns(_ attributes: XMLAttributes) {
    var (first, last, isHidden) = (0, 0, false)
    for attribute in attributes {
      if attribute.isNamed("min") { first = attribute.number ?? 0 }
      if attribute.isNamed("max") { last = attribute.number ?? 0 }
      if attribute.isNamed("hidden") { isHidden = attribute.isTrue }
    }
    guard isHidden, first > 0, last >= first else { return }
    let room = Self.maxHiddenColumns - hiddenColumns.count
    hiddenColumns += Array(first...last).prefix(max(0, room))
  }

  private func takeMerged(_ attributes: XMLAttributes) {
    for attribute in attributes where attribute.isNamed("ref") {
      guard let range = CellRange(attribute.value) else {
        problem = .damaged(.init("workbook-damage-merged"))
        return
      }
      if range.first != range.last, range.first.column <= XLSXLimits.maxColumns { merged.append(range) }
    }
    if merged.count > XLSXLimits.maxMergedRanges {
      problem = .tooLarge(.init("workbook-limit-merged"), XLSXLimits.count(XLSXLimits.maxMergedRanges))
    }
  }

  private func takeLink(_ attributes: XMLAttributes) {
    var range: CellRange?
    var id: String?
    for attribute in attributes {
      if attribute.isNamed("ref") { range = CellRange(attribute.value) }
      if attribute.isNamed("id"), attribute.namespace != nil { id = attribute.text }
    }
    guard let range, let id, links.count < XLSXLimits.maxLinks else { return }
    let columns = range.first.column...min(range.last.column, range.first.column + Self.maxLinkedCells)
    let rows = range.first.row...min(range.last.row, range.first.row + Self.maxLinkedCells)
    guard columns.count * rows.count <= Self.maxLinkedCells else {
      links[Self.key(range.first.row, range.first.column)] = id
      return
    }
    for row in rows {
      for column in columns { links[Self.key(row, column)] = id }
    }
  }

  /// The number of a cell among all of a sheet.
  static func key(_ row: Int, _ column: Int) -> Int { row << 15 | column }

  /// Puts the ranges in the order in which rows are read.
  func finish() {
    merged.sort { ($0.first.row, $0.first.column) < ($1.first.row, $1.first.column) }
  }
}

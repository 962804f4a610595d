/// The first rows of a sheet, in which a table may begin, and what concerns all of it.
package final class SheetSurvey {
  /// The texts of one row, by their column, from 1.
  package struct Row: Sendable {
    package let number: Int
    package let cells: [(column: Int, text: String)]
  }

  package private(set) var rows: [Row] = []
  package let layout = SheetLayout()
  /// Whether the sheet has notes or comments that no check wrote.
  package private(set) var hasComments = false
  /// The addresses of links by the number of their cell.
  private(set) var addresses: [Int: String] = [:]
  private let rowLimit: Int
  private var length = 0
  /// Bytes of the texts that are kept.
  private static let maxLength = 256 << 10

  init(rowLimit: Int) { self.rowLimit = rowLimit }

  /// Keeps the texts of a row; returns whether more rows are needed.
  func take(_ row: borrowing SheetRow) -> Bool {
    guard rows.count < rowLimit, length < Self.maxLength else { return false }
    var cells: [(column: Int, text: String)] = []
    for index in 0..<row.cells.count {
      let cell = row.cells[index]
      guard !cell.isEmpty, cell.column <= XLSXLimits.maxColumns else { continue }
      let bytes = row.bytes(cell)
      length += bytes.count
      guard length < Self.maxLength else { break }
      cells.append((Int(cell.column), String(decoding: bytes, as: UTF8.self).trimmingWhitespace))
    }
    if !cells.isEmpty { rows.append(Row(number: row.number, cells: cells)) }
    return true
  }

  /// Whether the sheet is the list of things to correct that a check wrote: it holds no data.
  package var isToDo: Bool {
    rows.prefix(5).contains { $0.cells.contains { $0.column == ToDoSheet.markColumn && $0.text == ToDoSheet.mark } }
  }

  func take(_ relationships: [XLSXRelationship], hasComments: Bool) {
    self.hasComments = hasComments
    let targets = Dictionary(
      relationships.filter { $0.type == "hyperlink" && $0.isExternal }.map { ($0.id, $0.target) },
      uniquingKeysWith: { first, _ in first })
    for (cell, id) in layout.links {
      if let target = targets[id], target.utf8.count <= 2_048 { addresses[cell] = target }
    }
  }
}

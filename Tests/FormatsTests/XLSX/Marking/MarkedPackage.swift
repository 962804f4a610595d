import TestFolders

@testable import Formats

/// A workbook that was marked, with its parts before and after.
struct MarkedPackage {
  let bytes: [UInt8]
  let before: [String: String]
  let after: [String: String]
  /// The names of the parts in their order.
  let names: [String]

  /// - Parameter cells: the sheet, row and column of each cell to mark; a row without one is about the whole file.
  init(_ workbook: [UInt8], cells: [(sheet: Int, row: Int, column: Int)?], found: String = "wrong") throws {
    let file = try TemporaryArchive(workbook)
    let marking = try WorkbookMarking(path: file.path, file: "a.xlsx")
    bytes = try marking.marked(with: Self.content(cells, found: found))
    before = try Self.parts(workbook).texts
    (names, after) = try Self.parts(bytes)
  }

  init(_ workbook: WrittenWorkbook, cells: [(sheet: Int, row: Int, column: Int)?], found: String = "wrong") throws {
    try self.init(workbook.bytes, cells: cells, found: found)
  }

  /// The parts that are in both packages and differ.
  var changed: [String] { before.keys.filter { before[$0] != after[$0] }.sorted() }

  var added: [String] { names.filter { before[$0] == nil } }

  private static func content(_ cells: [(sheet: Int, row: Int, column: Int)?], found: String) -> ToDoSheet {
    let rows = cells.map { cell in
      let marked = cell.map { ToDoSheet.Cell(sheet: $0.sheet, row: $0.row, column: $0.column) }
      return ToDoSheet.Row(
        severity: "error", sheet: "S", cell: "C", found: found, expected: "right", remedy: "Correct it.",
        cells: [marked].compactMap(\.self), link: marked,
        note: "error: \(found)")
    }
    return ToDoSheet(
      name: "To do", title: "Title", about: ["About"], headings: ["1", "2", "3", "4", "5", "6", "7", "8"], rows: rows,
      done: "x"
    ) { "without note: \($0.joined(separator: ", "))" }
  }

  static func parts(_ bytes: [UInt8]) throws -> (names: [String], texts: [String: String]) {
    let file = try TemporaryArchive(bytes)
    let archive = try ZIPArchive(path: file.path)
    var names: [String] = []
    var texts: [String: String] = [:]
    for index in 0..<archive.entryCount {
      guard let entry = archive.entry(index) else { continue }
      var text: [UInt8] = []
      try ZIPEntryBytes(entry, of: archive).forEachPiece { piece in
        text += piece
        return true
      }
      names.append(entry.name)
      texts[entry.name] = String(decoding: text, as: UTF8.self)
    }
    return (names, texts)
  }
}

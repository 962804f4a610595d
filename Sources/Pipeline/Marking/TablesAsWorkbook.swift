import Formats
import Intake
import Model

/// Tables in CSV as a workbook: one sheet for each, its cells as texts where they stand in the file.
struct TablesAsWorkbook {
  let bytes: [UInt8]
  /// The position of the sheet of each file, by the name of the file in places.
  private(set) var positions: [String: Int] = [:]

  /// - Parameter file: what was checked, for errors.
  /// - Throws: `RunError.notMarked` if one of the files is no table in CSV, or if there are none.
  init(_ items: [SubmissionFiles.Item], of file: String) throws {
    if items.contains(where: { $0.format == .xml }) { throw RunError.notMarked(file, .document) }
    if let workbook = items.first(where: { $0.format == .workbook }) {
      throw RunError.notMarked(file, .several(workbook.name))
    }
    guard !items.isEmpty, items.count < Self.maxSheets else { throw RunError.notMarked(file, .unreadable) }
    let book = WorkbookWriter(WorkbookProperties(title: "", creator: "mainstream"))
    let style = book.style(SheetCellStyle().with { $0.numberFormat = .text })
    var names: [String] = []
    for item in items {
      let base = item.name.split(separator: "/").last.map(String.init) ?? item.name
      let name = SheetName.allowed(
        base.lastIndex(of: ".").map { String(base[..<$0]) } ?? base, besides: names)
      positions[item.name] = names.count
      names.append(name)
      try book.sheet(WrittenSheet(name: name)) { sheet in
        var rows = SheetRows(sheet: sheet, style: style)
        let sniffer = FileSniffer(of: item) { _ in }
        var source = PeekingByteSource(try item.open()) { try sniffer.inspect(&$0) }
        do {
          try CSVReader.read(&source, file: item.name, table: "", keepsBlankRows: true, to: &rows)
        } catch is FileSniffer.WrongFileKind {
          throw RunError.notMarked(file, .unreadable)
        }
        if rows.isFull { throw RunError.notMarked(file, .rows(item.name)) }
      }
    }
    bytes = book.finished()
  }

  private static let maxSheets = 200
}

/// Writes the rows of a table as they are read.
private struct SheetRows: RecordConsumer {
  let sheet: SheetWriter
  let style: SheetStyle
  /// Whether the table has more rows than a sheet.
  private(set) var isFull = false
  private static let maxRow = 1_048_576
  private static let maxColumn = 16_384

  init(sheet: SheetWriter, style: SheetStyle) {
    self.sheet = sheet
    self.style = style
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    write(names.enumerated().map { (places[$0].cellColumn ?? $0 + 1, $1) }, at: places.first?.row ?? 1)
  }

  mutating func take(_ record: borrowing Record) {
    var cells: [(Int, String)] = []
    for index in 0..<record.count {
      cells.append((record.fields.place(of: index, in: "").cellColumn ?? index + 1, record.string(index)))
    }
    write(cells, at: record.spreadsheetRow)
  }

  mutating func note(_ finding: Finding) {}

  private mutating func write(_ cells: [(column: Int, text: String)], at row: Int) {
    guard row <= Self.maxRow, row >= sheet.nextRow else {
      isFull = isFull || row > Self.maxRow
      return
    }
    while sheet.nextRow < row { sheet.row([]) }
    let last = min(cells.map(\.column).max() ?? 0, Self.maxColumn)
    var written = [WrittenCell](repeating: WrittenCell(.blank, style), count: last)
    for cell in cells where cell.column <= last && !cell.text.isEmpty {
      written[cell.column - 1] = WrittenCell(.text(cell.text), style)
    }
    sheet.row(written)
  }
}

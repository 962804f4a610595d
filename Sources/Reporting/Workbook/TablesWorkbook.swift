import Formats
import Model
import Words

/// The tables of a report as a workbook: `data/tables.xlsx`.
///
/// Each sheet holds the rows of one CSV file in `data/`, so the two cannot differ.
struct TablesWorkbook {
  let view: ReportView
  /// The CSV files of the report.
  let files: [ReportFile]

  private var report: SystemReport { view.report }
  private var words: Catalogue { view.words }

  static let path = "data/tables.xlsx"
  /// The greatest number of rows of one sheet; a spreadsheet program with more of them is slow.
  static let maxRows = 100_000

  /// The tables in the order of the sheets; one that the report does not have is left out.
  static let names = [
    "ratings", "distributions", "changes", "movers", "requirements", "agreement", "measures", "coverage", "entities",
    "indicators", "learn-from", "approaches", "recommendations", "responses", "follow-up", "initiatives", "left-out",
    "findings", "tests", "intervals", "bounds", "figures",
  ]

  private struct Table {
    let name: String
    let content: OwnTable
    let header: [String]
    let rowCount: Int
    let columns: [OwnTable.Column]
  }

  var file: ReportFile {
    let book = WorkbookWriter(WorkbookProperties(title: title, creator: "mainstream"))
    let styles = TemplateStyles(book)
    let tables = self.tables
    writeContents(of: tables, to: book, styles)
    writeNotes(tables, to: book, styles)
    for table in tables { write(table, to: book, styles) }
    return ReportFile(path: Self.path, bytes: book.finished())
  }

  private var title: String {
    words.say(
      "tables-title",
      ["framework": .text(report.current?.framework.title ?? "mainstream"), "year": .number(report.year)])
  }

  private var tables: [Table] {
    Self.names.compactMap { name in
      guard let file = files.first(where: { $0.path == "data/\(name).csv" }) else { return nil }
      let content = OwnTable(bytes: file.bytes)
      let survey = content.survey
      guard survey.rowCount > 0 else { return nil }
      return Table(
        name: name, content: content, header: survey.header, rowCount: survey.rowCount, columns: survey.columns)
    }
  }

  // MARK: - Sheets

  private func writeContents(of tables: [Table], to book: WorkbookWriter, _ styles: TemplateStyles) {
    var layout = WrittenSheet(name: words.say("tables-sheet-contents"))
    layout.columns = [20, 60, 50, 70, 10, 34].map { WrittenSheet.Column(width: $0) }
    layout.frozenRows = 4
    book.sheet(layout) { sheet in
      sheet.row([WrittenCell(.text(title), styles.title)], height: 24)
      sheet.row([WrittenCell(.text(words.say("tables-unofficial")), styles.plain)])
      sheet.row([WrittenCell(.text(words.say("tables-about")), styles.plain)])
      sheet.row(
        ["sheet", "row", "columns", "note", "rows", "file"].map {
          WrittenCell(.text(words.say("tables-column-\($0)")), styles.header)
        }, height: 20)
      for table in tables {
        let cells: [(String, Double)] = [
          (table.name, 20), (text("row", table.name), 60), (table.header.joined(separator: ", "), 50),
          (note(of: table), 70),
        ]
        let lines = cells.map { SheetText.lineCount($0.0, width: $0.1) }.max() ?? 1
        sheet.row(
          cells.map { WrittenCell(.text($0.0), styles.fixed) } + [
            WrittenCell(.number(table.rowCount), styles.fixed),
            WrittenCell(.text("data/\(table.name).csv"), styles.fixed),
          ], height: Double(lines) * 15 + 3)
      }
    }
  }

  private func writeNotes(_ tables: [Table], to book: WorkbookWriter, _ styles: TemplateStyles) {
    var layout = WrittenSheet(name: words.say("tables-sheet-notes"))
    layout.columns = [WrittenSheet.Column(width: 120)]
    let shown = Set(tables.map(\.name))
    let others = files.compactMap { file in
      file.path.hasPrefix("data/") && file.path.hasSuffix(".csv") ? String(file.path.dropFirst(5).dropLast(4)) : nil
    }.filter { !shown.contains($0) }
    let notes =
      [
        words.say("tables-unofficial"), view.status, view.source,
        words.say("tables-made", ["version": .text(report.programVersion)]),
        words.say("tables-verify"), words.say("tables-states"), words.say("tables-blank"), words.say("tables-formulas"),
      ] + (others.isEmpty ? [] : [words.say("tables-left", ["names": .text(words.language.list(others.sorted()))])])
    book.sheet(layout) { sheet in
      for note in notes {
        sheet.row(
          [WrittenCell(.text(note), styles.fixed)], height: Double(SheetText.lineCount(note, width: 120)) * 15 + 3)
      }
    }
  }

  private func write(_ table: Table, to book: WorkbookWriter, _ styles: TemplateStyles) {
    let rows = min(table.rowCount, Self.maxRows)
    var layout = WrittenSheet(name: table.name)
    layout.columns = table.columns.map { WrittenSheet.Column(width: Double(min(max($0.length + 4, 8), 60))) }
    layout.frozenRows = 1
    layout.filter = WrittenSheet.Filter(columns: table.header.count, headerRow: 1, lastRow: rows + 1)
    book.sheet(layout) { sheet in
      sheet.row(table.header.map { WrittenCell(.text($0), styles.header) }, height: 20)
      table.content.forEachRow { row in
        // The header has been written; a sheet that is full takes no more.
        guard sheet.nextRow > 2 || row != table.header, sheet.nextRow <= rows + 1 else { return }
        sheet.row(
          row.enumerated().map { position, cell in
            if cell.isEmpty { return WrittenCell(.blank, styles.plain) }
            let isNumber = position < table.columns.count && table.columns[position].isNumber
            return WrittenCell(isNumber ? .decimal(cell) : .text(cell), styles.plain)
          })
      }
    }
  }

  // MARK: - Texts

  private func text(_ part: String, _ name: String) -> String {
    (words.textIfPresent("tables-\(part)-\(name)") ?? "").replacing("`", with: "")
  }

  private func note(of table: Table) -> String {
    let note = text("note", table.name)
    guard table.rowCount > Self.maxRows else { return note }
    let cut = words.say(
      "tables-cut",
      ["n": .count(Self.maxRows), "total": .count(table.rowCount), "file": .text("\(table.name).csv")])
    return note.isEmpty ? cut : "\(note)\n\(cut)"
  }
}

import Model
import TestFolders

@testable import Formats

/// The rows of the first sheet of a workbook, as records with two headings or more in its first row.
struct ReadWorkbook: RecordConsumer {
  var names: [String] = []
  /// The texts of each record.
  var rows: [[String]] = []
  /// The cells of each record, in the order of its fields.
  var cells: [[String]] = []
  var findings: [Finding] = []
  var tally = SheetTally()

  /// - Parameters:
  ///   - headerRow: the row of the headings.
  ///   - width: the number of columns.
  init(_ workbook: WrittenWorkbook, headerRow: Int = 1, width: Int = 3, linkColumns: Set<Int> = []) throws {
    try self.init(workbook.bytes, headerRow: headerRow, width: width, linkColumns: linkColumns)
  }

  init(_ bytes: [UInt8], headerRow: Int = 1, width: Int = 3, linkColumns: Set<Int> = []) throws {
    let file = try TemporaryArchive(bytes)
    do {
      let workbook = try XLSXWorkbook(path: file.path, file: "a.xlsx")
      _ = try workbook.survey(0, rowLimit: 60)
      let table = SheetTable(
        sheet: 0, headerRow: headerRow, names: (1...width).map { "h\($0)" }, table: "", linkColumns: linkColumns)
      tally = try workbook.read(table, file: "a.xlsx/\(workbook.sheets[0].name)", to: &self)
    } catch let refusal as WorkbookRefusal {
      findings += refusal.findings
    }
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) { self.names = names }

  mutating func take(_ record: borrowing Record) {
    rows.append((0..<record.count).map { record.string($0) })
    cells.append((0..<record.count).map { record.fields.place(of: $0, in: "a").cell ?? "" })
  }

  mutating func note(_ finding: Finding) { findings.append(finding) }

  /// The text of the first field of each record.
  var column: [String] { rows.map { $0[0] } }

  var codes: [String] { findings.map(\.code.rawValue) }

  /// The reason that the first finding gives.
  var reason: String? { findings.first?.arguments[phrase: "reason"]?.key }
}

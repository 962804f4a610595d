import Formats
import Model

/// A table read from the `data/` folder of a published report.
package struct DataTable {
  private(set) var columns: [String] = []
  package private(set) var rows: [Row] = []

  /// A row whose cells are found by column name.
  package struct Row {
    let line: Int
    fileprivate let cells: [String]
    fileprivate let positions: [String: Int]

    /// The cell in a column; empty if the table does not have the column.
    package subscript(column: String) -> String {
      guard let position = positions[column], cells.indices.contains(position) else { return "" }
      return cells[position]
    }

    /// All cells, for messages.
    var text: String { cells.joined(separator: ",") }

    func number(_ column: String) -> Int? { Int(self[column]) }

    /// The words of a cell, which are separated by spaces.
    func words(_ column: String) -> [String] { self[column].split(separator: " ").map(String.init) }
  }

  package init(_ bytes: [UInt8]) throws {
    var reading = RowCollector()
    var source = MemoryBytes(bytes)
    try CSVReader.read(&source, file: "", table: "", to: &reading)
    columns = reading.columns
    let positions = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows = reading.rows.map { Row(line: $0.line, cells: $0.cells, positions: positions) }
  }

  private struct RowCollector: RecordConsumer {
    var columns: [String] = []
    var rows: [(line: Int, cells: [String])] = []

    mutating func begin(table: String, names: [String], places: [SourcePlace]) { columns = names }

    mutating func take(_ record: borrowing Record) {
      rows.append((record.line, (0..<record.count).map { Self.plain(record.string($0)) }))
    }

    mutating func note(_ finding: Finding) {}

    /// The cell without the apostrophe that prevents spreadsheets from reading a text as a formula.
    private static func plain(_ cell: String) -> String {
      guard cell.first == "'", let second = cell.dropFirst().unicodeScalars.first,
        !second.properties.isAlphabetic, !("0"..."9").contains(second)
      else { return cell }
      return String(cell.dropFirst())
    }
  }
}

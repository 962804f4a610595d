import Formats
import Model

/// A table of a report's `data/`, read back.
struct DataTable {
  private(set) var columns: [String] = []
  private(set) var rows: [Row] = []

  /// A row by the names of its columns.
  struct Row {
    let line: Int
    fileprivate let cells: [String]
    fileprivate let positions: [String: Int]

    /// Empty for a column that the table does not have.
    subscript(column: String) -> String {
      guard let position = positions[column], cells.indices.contains(position) else { return "" }
      return cells[position]
    }

    /// All cells, for messages.
    var text: String { cells.joined(separator: ",") }

    func number(_ column: String) -> Int? { Int(self[column]) }

    /// The words of a cell that holds several.
    func words(_ column: String) -> [String] { self[column].split(separator: " ").map(String.init) }
  }

  init(_ bytes: [UInt8]) throws {
    var reading = Reading()
    var source = MemoryBytes(bytes)
    try CSVReader.read(&source, file: "", table: "", to: &reading)
    columns = reading.columns
    let positions = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows = reading.rows.map { Row(line: $0.line, cells: $0.cells, positions: positions) }
  }

  private struct Reading: RecordConsumer {
    var columns: [String] = []
    var rows: [(line: Int, cells: [String])] = []

    mutating func begin(table: String, names: [String], places: [SourcePlace]) { columns = names }

    mutating func take(_ record: borrowing Record) {
      rows.append((record.line, (0..<record.count).map { Self.plain(record.string($0)) }))
    }

    mutating func note(_ finding: Finding) {}

    /// Without the apostrophe that keeps a spreadsheet from taking a text for a formula.
    private static func plain(_ cell: String) -> String {
      guard cell.first == "'", let second = cell.dropFirst().unicodeScalars.first,
        !second.properties.isAlphabetic, !("0"..."9").contains(second)
      else { return cell }
      return String(cell.dropFirst())
    }
  }
}

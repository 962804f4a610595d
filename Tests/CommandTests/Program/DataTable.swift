/// A CSV file of a report, read as a spreadsheet would read it.
struct DataTable {
  let header: [String]
  /// The rows, each as values by column.
  let rows: [[String: String]]

  init(_ text: String) {
    var lines = DataTable.records(text)
    let header = lines.isEmpty ? [] : lines.removeFirst()
    self.header = header
    rows = lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// The rows with these values.
  func rows(_ values: [String: String]) -> [[String: String]] {
    rows.filter { row in values.allSatisfy { row[$0.key] == $0.value } }
  }

  func column(_ name: String) -> [String] { rows.map { $0[name] ?? "" } }

  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      // Two quotation marks in a quoted cell mean one: the first closes the quotation, the second reopens it.
      case "\"":
        if !isQuoted, cell.unicodeScalars.last == closed { cell.unicodeScalars.removeLast(); cell += "\"" }
        isQuoted.toggle()
        if !isQuoted { cell.unicodeScalars.append(closed) }
      case "," where !isQuoted, "\n" where !isQuoted:
        record.append(String(String.UnicodeScalarView(cell.unicodeScalars.filter { $0 != closed })))
        cell = ""
        if scalar == "\n" {
          records.append(record)
          record = []
        }
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return records
  }

  /// Marks the end of a quotation while a cell is read.
  private static let closed: Unicode.Scalar = "\u{F8FF}"
}

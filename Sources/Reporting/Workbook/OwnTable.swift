import Formats

/// The rows of a CSV file that this program wrote itself, one after the other.
///
/// Only the form of `CSVWriter` is understood: commas, LF line ends, quotation marks doubled.
struct OwnTable {
  let bytes: [UInt8]

  /// Calls `body` with the cells of each row, the header first.
  func forEachRow(_ body: ([String]) throws -> Void) rethrows {
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22 where isQuoted && position < bytes.count && bytes[position] == 0x22:
        cell.append(byte)
        position += 1
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted, 0x0A where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        guard byte == 0x0A else { continue }
        try body(row)
        row.removeAll(keepingCapacity: true)
      default: cell.append(byte)
      }
    }
  }

  /// The header, the number of rows below it, and for each column whether it holds nothing but numbers and its greatest
  /// length.
  var survey: (header: [String], rowCount: Int, columns: [Column]) {
    var header: [String] = []
    var columns: [Column] = []
    var count = -1
    forEachRow { row in
      count += 1
      guard count > 0 else {
        header = row
        columns = row.map { Column(isNumber: !Self.textColumns.contains($0), length: $0.utf8.count) }
        return
      }
      for (position, cell) in row.enumerated() where position < columns.count && !cell.isEmpty {
        columns[position].length = max(columns[position].length, cell.utf8.count)
        if columns[position].isNumber { columns[position].isNumber = Self.isNumber(cell) }
      }
    }
    return (header, max(count, 0), columns)
  }

  struct Column {
    var isNumber: Bool
    /// In bytes.
    var length: Int
  }

  /// Columns of codes and texts, even if each of them looks like a number.
  private static let textColumns: Set<String> = [
    "framework", "by", "key", "entity", "entities", "indicator", "indicators", "criterion", "requirement", "question",
    "answer", "measure", "recommendation", "code", "id", "title", "description", "words", "steps", "evidence", "lead",
    "programme", "places", "partners", "groups", "parent", "scale", "grade", "figure", "file", "sha256", "cell",
    "reported_for", "name", "before", "after", "now", "tracker_words", "practices", "sdg_targets",
  ]

  /// A number as this program writes it, short enough for a workbook to keep all of its digits.
  private static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if digits.first == 0x2D { digits = digits.dropFirst() }
    let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.count <= 15, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    return parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
      && (parts[0].count == 1 || parts[0].first != 0x30)
  }
}

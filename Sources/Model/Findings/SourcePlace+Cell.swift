/// Cells by the names that spreadsheets give them.
///
/// ```swift
/// print(SourcePlace(file: "a.csv", row: 3, cellColumn: 28).cell ?? "")  // AB3
/// print(SourcePlace.cellColumn(of: "AB3") ?? 0)  // 28
/// ```
extension SourcePlace {
  private static let letterCount = 26

  /// The cell as spreadsheets name it, such as `D20`; nil where row or column is not known.
  package var cell: String? {
    guard let row, var rest = cellColumn else { return nil }
    var letters = ""
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % Self.letterCount))) + letters
      rest /= Self.letterCount
    }
    return letters + String(row)
  }

  /// The column in the name of a cell, from 1; nil where the text names no cell.
  package static func cellColumn(of cell: String) -> Int? {
    let letters = cell.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * letterCount + Int($1 - UInt8(ascii: "A")) + 1 }
  }
}

import Formats
import Model

/// The lines above the header row of a table: a title, the name of the entity, remarks.
///
/// The header row is the first row that has at least two field names and more field names than the first row. Its cells
/// may contain line breaks.
struct TitleRows {
  /// The number of rows in which the header row is searched for.
  private static let maxRows = 20
  /// The number of cells of a row that are examined.
  private static let maxCells = 200

  /// The numbers of the lines that are not blank, from 1.
  private(set) var lines: [Int] = []
  private(set) var headerLine = 0
  /// The first of them, as a spreadsheet counts its rows.
  private(set) var firstRow = 0
  private let text: UndecodedText
  /// The byte ranges of the rows in these lines.
  private var ranges: [Range<Int>] = []

  /// Returns nil if there is nothing above the header row or no row looks like a header row.
  init?(_ bytes: [UInt8]) {
    text = UndecodedText(bytes)
    var delimiters = CSVDelimiter.candidates.map { Character(Unicode.Scalar($0)) }
    var most: Int?
    var isTableInFirstRow = false
    var number = 0
    for row in text.rows(upTo: Self.maxRows) {
      let content = text.string(row.bytes)
      if row.line == 1, let declared = CSVDelimiter.declaredDelimiter(Array(content.utf8)) {
        delimiters = [Character(Unicode.Scalar(declared))]
        continue
      }
      number += 1
      guard content.contains(where: { !$0.isWhitespace && !delimiters.contains($0) }) else { continue }
      let cells = delimiters.map { Self.cells(of: content, $0) }
      let count = cells.map { Self.fieldCount($0) }.max() ?? 0
      if let most, count >= 2, count > most {
        headerLine = row.line
        return
      }
      // If data follow a possible header row, it is the header row. Later rows do not matter.
      if isTableInFirstRow, count == 0, cells.contains(where: { $0.count > 1 }) { return nil }
      if most == nil { isTableInFirstRow = cells.contains { Table(header: $0) != nil } }
      most = most ?? count
      if lines.isEmpty { firstRow = number }
      lines += row.line..<(row.line + row.lineCount)
      ranges.append(row.bytes)
    }
    return nil
  }

  /// Blanks the rows, so that all other lines keep their numbers.
  func blank(_ bytes: inout [UInt8]) {
    for range in ranges { text.blank(range, of: &bytes) }
  }

  private static func fieldCount(_ cells: [String]) -> Int {
    Set(HeaderFields.fields(of: Array(cells.prefix(Self.maxCells))).compactMap { $0 }).count
  }

  /// The cells of a row; quotation marks do not affect names.
  private static func cells(of row: String, _ delimiter: Character) -> [String] {
    guard row.contains(delimiter) else { return [row] }
    guard row.contains("\"") else { return row.split(separator: delimiter).map(String.init) }
    return QuotedCells.split(row, by: delimiter)
  }
}

import Formats
import Model

/// Finds rows within a cell of several lines.
///
/// Two stray quotation marks turn everything between them into one cell.
struct SwallowedRows {
  /// The number of cells that a row must have.
  let width: Int
  let delimiter: UInt8
  let entityIndex: Int
  let yearIndex: Int
  let entities: EntityList

  /// The first cell that contains whole rows, and their number; nil if there is none.
  func find(in record: borrowing Record) -> (cell: Int, count: Int)? {
    guard width > 2, entityIndex >= 0, yearIndex >= 0 else { return nil }
    for cell in 0..<record.count {
      let after = record.count - cell - 1
      let count = record.withBytes(cell) { rowCount(in: $0, cellsAfter: after) }
      if count > 0 { return (cell, count) }
    }
    return nil
  }

  /// - Parameter cellsAfter: the number of cells after this one, which belong to its last line.
  private func rowCount(in bytes: UnsafeBufferPointer<UInt8>, cellsAfter: Int) -> Int {
    guard var start = bytes.firstIndex(where: Self.isLineEnd) else { return 0 }
    var count = 0
    while start < bytes.count {
      let from = start + 1
      let end = bytes[from...].firstIndex(where: Self.isLineEnd) ?? bytes.count
      let cells = bytes[from..<end].count { $0 == delimiter } + 1 + (end == bytes.count ? cellsAfter : 0)
      if cells >= width, isRow(bytes[from..<end]) { count += 1 }
      start = end
    }
    return count
  }

  private func isRow(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let cells = line.split(separator: delimiter, maxSplits: width, omittingEmptySubsequences: false)
    guard max(entityIndex, yearIndex) < cells.count else { return false }
    let texts = [yearIndex, entityIndex].map { index in
      String(decoding: cells[index], as: UTF8.self).trimmingWhitespace.filter { $0 != "\"" }
    }
    guard case .plain = YearParser.reading(texts[0]) else { return false }
    return entities.entityMatching(texts[1]) != nil
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

/// Text before decoding, in which rows can already be found.
///
/// It has one or two bytes per character.
struct UndecodedText {
  private let bytes: [UInt8]
  private let width: Int
  private let isLittleEndian: Bool
  private let start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
    width = isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 1
    start = width == 2 ? 2 : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// A row of a table.
  ///
  /// Its cells may contain line breaks.
  struct Row {
    /// The number of its first line, from 1.
    let line: Int
    let lineCount: Int
    /// Without the line end.
    let bytes: Range<Int>
  }

  /// The maximum number of lines in one row.
  ///
  /// It keeps an unclosed quotation mark from hiding the rows below.
  private static let maxLinesOfRow = 10

  /// The first rows.
  ///
  /// Text in quotation marks that begin a cell may contain line breaks.
  func rows(upTo most: Int) -> [Row] {
    var rows: [Row] = []
    var (start, line) = (start, 1)
    while rows.count < most, start < bytes.count {
      let row = row(from: start, line: line, isQuoting: true) ?? row(from: start, line: line, isQuoting: false)!
      rows.append(row.row)
      (start, line) = (row.end, line + row.row.lineCount)
    }
    return rows
  }

  /// The row that begins at `start`, and the index of the next row; nil if quoted text makes the row too long.
  private func row(from start: Int, line: Int, isQuoting: Bool) -> (row: Row, end: Int)? {
    var (lineCount, isQuoted, isCellStart, isAfterQuote) = (1, false, true, false)
    var index = start
    while index + width <= bytes.count {
      let unit = unit(at: index)
      if unit == 0x0A || unit == 0x0D {
        let isPair = unit == 0x0D && index + 2 * width <= bytes.count && self.unit(at: index + width) == 0x0A
        let next = index + (isPair ? 2 * width : width)
        if !isQuoted { return (Row(line: line, lineCount: lineCount, bytes: start..<index), next) }
        lineCount += 1
        if lineCount > Self.maxLinesOfRow { return nil }
        index = next
        continue
      }
      if unit == 0x22, isQuoting, isQuoted || isCellStart || isAfterQuote {
        // The first mark of a pair closes the quoted text, and the second reopens it.
        isAfterQuote = isQuoted
        isQuoted.toggle()
        isCellStart = false
      } else {
        isAfterQuote = false
        if unit != 0x20 { isCellStart = false }
      }
      if !isQuoted, unit == 0x2C || unit == 0x3B || unit == 0x09 || unit == 0x7C { isCellStart = true }
      index += width
    }
    if isQuoted { return nil }
    return (Row(line: line, lineCount: lineCount, bytes: start..<index), bytes.count)
  }

  func string(_ range: Range<Int>) -> String {
    if width == 1 { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: stride(from: range.lowerBound, to: range.upperBound, by: 2).map(unit), as: UTF16.self)
  }

  /// Blanks a row.
  ///
  /// A row of several lines remains one row, with a single blank cell.
  func blank(_ range: Range<Int>, of bytes: inout [UInt8]) {
    var hasLineEnds = false
    for index in stride(from: range.lowerBound, to: range.upperBound, by: width) {
      let unit = unit(at: index)
      if unit == 0x0A || unit == 0x0D {
        hasLineEnds = true
      } else {
        set(0x20, at: index, of: &bytes)
      }
    }
    guard hasLineEnds else { return }
    for index in [range.lowerBound, range.upperBound - width] { set(0x22, at: index, of: &bytes) }
  }

  private func set(_ byte: UInt8, at index: Int, of bytes: inout [UInt8]) {
    bytes[index] = width == 2 && !isLittleEndian ? 0 : byte
    if width == 2 { bytes[index + 1] = isLittleEndian ? 0 : byte }
  }

  private func unit(at index: Int) -> UInt16 {
    guard width == 2 else { return UInt16(bytes[index]) }
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isLittleEndian ? first | second << 8 : first << 8 | second
  }
}

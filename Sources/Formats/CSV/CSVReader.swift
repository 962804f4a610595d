import Model

/// Reads CSV as RFC 4180 has it, byte by byte: the exact reading that faster ones are measured against.
///
/// The first row that is not blank is the header. Lines end with LF, CRLF or a lone CR. What breaks the rules is noted
/// at its place and read as literally as possible.
package struct CSVReader {
  /// No field of a submission is longer, in bytes.
  static let longestField = 16 << 20
  /// No table of a submission is wider.
  static let mostCells = 10_000

  /// Reads all of `source`.
  ///
  /// - Parameters:
  ///   - file: names the file in places.
  ///   - table: names the table in records.
  ///   - keepsBlankRows: whether rows whose cells are all blank count as records; entirely empty lines never do.
  package static func read<Consumer: RecordConsumer>(
    _ source: inout some ByteSource, file: String, table: String, keepsBlankRows: Bool = false,
    to consumer: inout Consumer
  ) throws {
    var rows = CSVRows<Consumer>(file: file, table: table, keepsBlankRows: keepsBlankRows)
    var machine = CSVMachine()
    var mark = ByteOrderMark()
    try source.forEachPiece { piece in
      mark.skip(in: piece) { machine.feed($0, to: &rows, &consumer) }
    }
    mark.finish { machine.feed($0, to: &rows, &consumer) }
    machine.finish(&rows, &consumer)
    rows.finish(&consumer)
  }
}

/// Skips the byte order mark of UTF-8, also when pieces cut it.
private struct ByteOrderMark {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var matched = 0
  private var isPast = false

  mutating func skip(
    in piece: UnsafeBufferPointer<UInt8>, then feed: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) rethrows -> Bool {
    if isPast { return try feed(piece) }
    var index = 0
    while index < piece.count, matched < 3, piece[index] == Self.mark[matched] {
      matched += 1
      index += 1
    }
    if matched < 3, index == piece.count { return true }
    isPast = true
    if matched < 3, matched > 0 {
      let held = Array(Self.mark[..<matched])
      guard try held.withUnsafeBufferPointer(feed) else { return false }
    }
    return index == piece.count ? true : try feed(UnsafeBufferPointer(rebasing: piece[index...]))
  }

  /// Feeds what was held back of a mark that never became whole.
  mutating func finish(_ feed: (UnsafeBufferPointer<UInt8>) throws -> Bool) rethrows {
    guard !isPast, matched < 3, matched > 0 else { return }
    _ = try Array(Self.mark[..<matched]).withUnsafeBufferPointer(feed)
  }
}

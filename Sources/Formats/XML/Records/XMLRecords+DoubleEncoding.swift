import Model

/// Reports text that was converted to UTF-8 twice.
extension XMLRecords {
  /// Looks for the first such word in the record.
  @inline(never)
  mutating func noteDoubleEncoding() {
    for index in 0..<record.count {
      guard let found = record.withBytes(index, { DoubleEncoding(in: $0) }) else { continue }
      hasDoubleEncoding = true
      report(
        Finding(
          .textEncodedTwice, at: SourcePlace(file: file, line: record.line(index), column: record.column(index)),
          found: found.word, arguments: ["mended": found.mended]))
      return
    }
  }
}

import Model

/// Recognizes rows whose cells are separated by another character than those of the header.
///
/// Spreadsheets set for different countries write different separators; rows copied between their files keep theirs.
extension CSVRows {
  /// Whether the current row is separated otherwise; it is then counted.
  ///
  /// Only asked of rows that do not fit the header, and of all rows after the first such row.
  var hasOtherDelimiter: Bool {
    mutating get {
      if lastCheckedRow == record.row { return lastCheckedResult }
      lastCheckedRow = record.row
      lastCheckedResult = checkDelimiter()
      return lastCheckedResult
    }
  }

  private mutating func checkDelimiter() -> Bool {
    guard record.names.count > 1, record.count > 0 else { return false }
    let needed = record.names.count - 1
    guard
      let other = CSVDelimiter.candidates.first(where: { candidate in
        candidate != delimiter && record.count(of: candidate, in: 0..<1) > 0
          && record.count(of: candidate, in: 0..<record.count) >= needed
      })
    else { return false }
    if otherDelimiterCount == 0 {
      otherDelimiter = other
      otherDelimiterPlace = SourcePlace(file: file, line: rowLine, column: 1)
    }
    otherDelimiterCount += 1
    return true
  }

  func noteRowsWithOtherDelimiters() {
    guard otherDelimiterCount > 0 else { return }
    consumer.note(
      Finding(
        .csvDelimiterDiffers, at: otherDelimiterPlace, found: CSVDelimiter.name(of: otherDelimiter),
        arguments: [
          "header": CSVDelimiter.phrase(of: delimiter), "rows": CSVDelimiter.phrase(of: otherDelimiter),
          "count": String(otherDelimiterCount),
        ]))
  }

  /// Reports that the text is in UTF-16 or UTF-32.
  func note(_ wide: EncodingDetector.WideEncoding, word: String) {
    noteText(
      .textEncoding, found: wide.name, ["word": word], severity: wide.isGuessed ? .warning : .note, line: 1, column: 1)
  }

  func noteText(
    _ code: FindingCode, found: String, _ arguments: FindingArguments, severity: Severity, line: Int, column: Int
  ) {
    let place = SourcePlace(file: file, line: line, column: column)
    consumer.note(Finding(code, at: place, found: found, arguments: arguments, severity: severity))
  }
}

extension Record {
  /// How often a byte occurs in some of the fields.
  fileprivate func count(of byte: UInt8, in range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in withBytes(index) { bytes in sum + bytes.count { $0 == byte } } }
  }
}

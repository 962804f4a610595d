import Model

/// Recognizes rows that use a different delimiter from the header row.
///
/// Spreadsheet programs use different delimiters in different countries, and rows copied from one file to another keep
/// their delimiter.
extension CSVRows {
  /// Whether the current row uses a different delimiter; if so, it is counted.
  ///
  /// This is only checked for rows that do not fit the header, and for all rows after the first such row.
  var hasOtherDelimiter: Bool {
    mutating get {
      if others.checkedRow != record.row {
        others.checkedRow = record.row
        others.isOther = checkDelimiter()
      }
      return others.isOther
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
    if others.count == 0 {
      others.delimiter = other
      others.place = SourcePlace(
        file: file, line: rowLine, column: 1, row: record.spreadsheetRow, cellColumn: 1)
    }
    others.count += 1
    return true
  }

  func noteRowsWithOtherDelimiters() {
    guard others.count > 0 else { return }
    consumer.note(
      Finding(
        .csvDelimiterDiffers, at: others.place, found: CSVDelimiter.name(of: others.delimiter),
        arguments: [
          "header": CSVDelimiter.phrase(of: delimiter), "delimiter": CSVDelimiter.phrase(of: others.delimiter),
          "count": String(others.count),
        ]))
  }

  /// Reports that the text is in UTF-16 or UTF-32.
  func note(_ wide: EncodingDetector.WideEncoding, word: String) {
    noteText(
      .textEncoding, found: wide.name, ["word": word], severity: wide.isGuessed ? .warning : .note,
      at: SourcePlace(
        file: file, line: 1, column: 1, row: hasDelimiterLine ? nil : 1, cellColumn: hasDelimiterLine ? nil : 1))
  }

  func noteText(
    _ code: FindingCode, found: String, _ arguments: FindingArguments, severity: Severity, at place: SourcePlace
  ) {
    consumer.note(Finding(code, at: place, found: found, arguments: arguments, severity: severity))
  }
}

extension Record {
  /// How often a byte occurs in a range of fields.
  fileprivate func count(of byte: UInt8, in range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in withBytes(index) { bytes in sum + bytes.count { $0 == byte } } }
  }
}

/// The rows of a table that use a different delimiter from its header row.
struct OtherDelimiterRows {
  var count = 0
  var delimiter = CSVDelimiter.comma
  /// The place of the first.
  var place = SourcePlace(file: "")
  /// The row that was checked last, and the result.
  var checkedRow = 0
  var isOther = false
}

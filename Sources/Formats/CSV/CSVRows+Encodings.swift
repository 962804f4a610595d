import Model

/// Reports how the text of a table is encoded.
extension CSVRows {
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

import Model

/// Reports problems in rows, each once and most at their own place.
extension CSVRows {
  mutating func note(_ code: FindingCode, line: Int, column: Int) {
    consumer.note(Finding(code, at: placeInOpenRow(line: line, column: column)))
  }

  /// Reports only the first such quotation mark in a field, since the others have the same cause.
  mutating func noteBareQuote(line: Int, column: Int) {
    if !hasBareQuote { note(.csvBareQuote, line: line, column: column) }
    hasBareQuote = true
  }

  mutating func noteUnclosedQuote() {
    note(.csvQuoteUnclosed, line: fieldLine, column: fieldColumn)
    record.isDamaged = true
  }

  /// - Parameter isRowOpen: whether the row at `line` has begun.
  mutating func countUnreadable(line: Int, column: Int, isRowOpen: Bool) {
    if unreadableCount == 0 { unreadablePlace = placeOfText(line: line, column: column, isRowOpen: isRowOpen) }
    unreadableCount += 1
  }

  /// The place of the text that comes next.
  func placeOfText(line: Int, column: Int, isRowOpen: Bool) -> SourcePlace {
    isRowOpen
      ? placeInOpenRow(line: line, column: column)
      : SourcePlace(file: file, line: line, column: column, row: spreadsheetRow(ofLine: line), cellColumn: 1)
  }

  /// Reports the problems that were counted over the whole file.
  func finish() {
    if let exceededLimit {
      if !record.isDamaged {
        consumer.note(
          Finding(
            .csvTooLarge, at: placeInOpenRow(line: fieldLine, column: fieldColumn),
            arguments: ["expected": exceededLimit]))
      }
    } else if !hasHeader {
      consumer.note(Finding(.fileEmpty, at: SourcePlace(file: file, line: 1)))
    }
    if spacedQuoteCount > 0 {
      consumer.note(
        Finding(.csvSpaceBeforeQuote, at: spacedQuotePlace, arguments: ["count": String(spacedQuoteCount)]))
    }
    if nulCount > 0 { consumer.note(Finding(.csvNull, at: nulPlace, arguments: ["count": String(nulCount)])) }
    if unreadableCount > 0 {
      consumer.note(Finding(.textNotUTF8, at: unreadablePlace, arguments: ["count": String(unreadableCount)]))
    }
    if byteOrderMarkCount > 0 {
      consumer.note(Finding(.csvMarkInside, at: byteOrderMarkPlace, arguments: ["count": String(byteOrderMarkCount)]))
    }
  }

  mutating func checkLength(isBlank: Bool) {
    let expected = record.names.count
    if record.isDamaged { return }
    if record.count < namedWidth {
      if isBlank { return }
      let place = SourcePlace(file: file, line: rowLine, column: 1, row: record.spreadsheetRow)
      noteLength(.csvRowShort, at: place, found: String(record.count))
    } else {
      guard let surplus = (expected..<record.count).first(where: { !record.isBlank($0) }) else { return }
      noteLength(.csvRowLong, at: place(ofCell: surplus), found: record.string(surplus))
    }
  }

  private func noteLength(_ code: FindingCode, at place: SourcePlace, found: @autoclosure () -> String) {
    // If there are millions of such rows, most are only counted.
    guard consumer.shouldList(code) else { return consumer.note(Finding(code, at: place)) }
    let arguments: FindingArguments = ["expected": String(namedWidth), "count": String(record.count)]
    consumer.note(Finding(code, at: place, found: found(), arguments: arguments))
  }
}

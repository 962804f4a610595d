import Formats
import Model

/// Classifies rows that do not look like data.
struct RowClassifier {
  let header: [String]
  /// The number of columns without nameless ones at the end.
  let width: Int
  let table: Table
  let vocabulary: Vocabulary
  private let foldedHeader: [String]
  private let knownCells = KnownCells()
  private let delimiter: UInt8
  /// The positions of the year and the entity among the columns.
  private let yearIndex: Int
  private let entityIndex: Int
  /// The maximum length of a cell that is compared with names.
  private static let maxLength = 500

  init(header: [String], fields: [Field?], delimiter: UInt8, table: Table, vocabulary: Vocabulary) {
    self.header = header
    self.delimiter = delimiter
    self.table = table
    self.vocabulary = vocabulary
    width = header.count - header.reversed().prefix(while: \.isEmpty).count
    foldedHeader = header.map { FoldedText.fold($0) }
    yearIndex = fields.firstIndex(of: .year) ?? -1
    entityIndex = fields.firstIndex(of: .entity) ?? -1
  }

  /// What the row is; nil if it is a row of data, perhaps with mistakes.
  func kind(of record: borrowing Record, _ values: FieldValues) -> RowKind? {
    var filled: [(index: Int, text: String)] = []
    for index in 0..<record.count where !record.isBlank(index) { filled.append((index, record.fields.text(index))) }
    guard let first = filled.first else { return nil }
    if filled.count == 1, first.text.utf8.allSatisfy({ $0 == 0x1A }) { return .endMark }
    if let header = headerKind(filled) { return header }
    if filled.count == 1, holdsWholeRow(first.text) { return .wrapped }
    if let other = otherDelimiter(of: record) { return .otherDelimiter(other) }
    if isTotal(filled, values) { return .total }
    if fitsNothing(values) {
      if RowWords.isRemark(first.text) { return .footnote }
      if filled.count == 1, isHeading(first.text, at: first.index, values) { return .heading }
    }
    return record.row == 1 && isExplanation(filled, values) ? .units : nil
  }

  private func headerKind(_ filled: [(index: Int, text: String)]) -> RowKind? {
    guard filled.count >= 2, filled.allSatisfy({ $0.text.utf8.count <= Self.maxLength }) else { return nil }
    let isRepeated = filled.allSatisfy { cell in
      cell.index < foldedHeader.count && !foldedHeader[cell.index].isEmpty
        && foldedHeader[cell.index] == FoldedText.fold(cell.text)
    }
    if isRepeated { return .headerRepeated }
    let texts = filled.map(\.text)
    // Analysing every cell of every faulty row as a heading would be slow, so only the first one is. A header row
    // begins with a heading.
    guard filled.contains(where: { knownCells.isField($0.text, at: $0.index) }) || knownCells.isHeading(texts[0]) else {
      return nil
    }
    let known = HeaderFields.fields(of: texts).count { $0 != nil }
    guard known >= 2, 2 * known >= filled.count, let other = Table(header: texts) ?? Table(misspeltHeader: texts) else {
      return nil
    }
    return .otherHeader(other, columns: texts)
  }

  /// Whether a text holds all cells of a row, with a year at the place of the year.
  private func holdsWholeRow(_ text: String) -> Bool {
    guard width > 2, yearIndex >= 0, text.utf8.contains(delimiter) else { return false }
    let cells = QuotedCells.split(text, by: Character(Unicode.Scalar(delimiter)))
    return cells.count >= 3 && cells.count > yearIndex && isYear(cells[yearIndex].trimmingWhitespace)
  }

  /// The character that separates the cells of a row if it is not that of the header.
  ///
  /// A legend such as `1 = missing; 2 = approaches` has neither a year nor an entity at its place.
  private func otherDelimiter(of record: borrowing Record) -> UInt8? {
    guard width > 2, record.count < width || !record.fields.areNamedByHeader else { return nil }
    let others = CSVDelimiter.candidates.filter { $0 != delimiter }
    guard record.withBytes(0, { bytes in others.contains { bytes.contains($0) } }) else { return nil }
    let own = String(Unicode.Scalar(delimiter))
    let text = String((0..<record.count).map { record.string($0) }.joined(separator: own).prefix(Self.maxLength))
    return others.first { other in
      let cells = QuotedCells.split(text, by: Character(Unicode.Scalar(other))).map(\.trimmingWhitespace)
      guard cells.count >= 3 else { return false }
      return cells.indices.contains(yearIndex) && isYear(cells[yearIndex])
        || cells.indices.contains(entityIndex) && vocabulary.entities.entityMatching(cells[entityIndex]) != nil
    }
  }

  private func isYear(_ text: String) -> Bool {
    switch YearParser.reading(text) {
    case .plain, .variant: true
    case .either, .none: false
    }
  }

  /// Whether the row is a total.
  ///
  /// A total has a word such as total in its first cell or as its entity or indicator, and lacks a value for a required
  /// field.
  private func isTotal(_ filled: [(index: Int, text: String)], _ values: FieldValues) -> Bool {
    let named = [values.text(.entity), values.text(.indicator), filled[0].text].contains { text in
      RowWords.isTotal(text) && vocabulary.entities.entityMatching(text) == nil
    }
    guard named else { return false }
    return table.required.contains { !values.hasValue($0) } || values.text(.rating).first?.isNumber == true
  }

  /// Whether none of the year, the entity, the indicator and the rating has a valid value.
  private func fitsNothing(_ values: FieldValues) -> Bool {
    // The exact code of an entity, as most rows have it, is found at once.
    if values.withBytes(.entity, { vocabulary.plain.entities[$0] }) != nil { return false }
    return !isYear(values.text(.year)) && vocabulary.entities.entityMatching(values.text(.entity)) == nil
      && IndicatorName(values.text(.indicator)).number == nil && rating(values) == nil
  }

  private func rating(_ values: FieldValues) -> Rating? {
    let text = values.text(.rating)
    return text.isEmpty ? nil : vocabulary.frameworks.lazy.compactMap { $0.scale.rating(named: text) }.first
  }

  /// Whether the only filled cell of a row can be a heading or a footnote.
  ///
  /// A text in a column for free text may instead continue the text in the row above.
  private func isHeading(_ text: String, at index: Int, _ values: FieldValues) -> Bool {
    guard width > 2, index == 0, text.contains(where: \.isLetter) else { return false }
    return Self.freeTexts.allSatisfy { !values.hasValue($0) }
  }

  private static let freeTexts: [Field] = [
    .justification, .evidence, .comment, .explanation, .action, .title, .answer, .responsible, .resources,
  ]

  private func isExplanation(_ filled: [(index: Int, text: String)], _ values: FieldValues) -> Bool {
    guard filled.count >= 2, fitsNothing(values), !values.text(.year).contains(where: \.isNumber) else { return false }
    return 2 * filled.count { RowWords.isExplanation($0.text) } > filled.count
  }
}

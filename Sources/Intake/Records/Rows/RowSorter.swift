import Formats
import Model

/// Separates the data rows of a table from headings, totals, remarks and further tables.
///
/// Rows that look like data are accepted at once. Other rows are counted, and each kind is reported once at the end.
final class RowSorter {
  /// The rows of one kind.
  private struct Tally {
    let place: SourcePlace
    let found: String
    let arguments: FindingArguments
    var count = 1
  }

  private let classifier: RowClassifier
  private let swallowed: SwallowedRows
  private let findings: FileFindings
  private let delimiter: UInt8
  private var tallies: [FindingCode: Tally] = [:]
  /// The rows with other separators than the header, by the separator.
  private var otherDelimiters: [UInt8: Tally] = [:]
  /// Rows with one cell that no data row has followed so far.
  private var headings: Tally?
  private var otherTable: (table: Table, tally: Tally)?
  /// The number, in `FieldValues.ownerNumber`, of the last records whose entity and year are those of data.
  private var dataOwner = -1

  init(
    header: [String], fields: [Field?], delimiter: UInt8, table: Table, vocabulary: Vocabulary, _ findings: FileFindings
  ) {
    classifier = RowClassifier(
      header: header, fields: fields, delimiter: delimiter, table: table, vocabulary: vocabulary)
    swallowed = SwallowedRows(
      width: classifier.width, delimiter: delimiter, entityIndex: fields.firstIndex(of: .entity) ?? -1,
      yearIndex: fields.firstIndex(of: .year) ?? -1, entities: vocabulary.entities)
    self.findings = findings
    self.delimiter = delimiter
  }

  /// How a row is treated.
  enum Verdict {
    case data
    case passedOver
    /// A row that was not read as data, with the number of ratings that may have been lost.
    case lost(Int)
    /// A data row that contains other whole rows in one of its cells.
    case swallowing(Int)
  }

  func verdict(on record: borrowing Record, _ values: FieldValues) -> Verdict {
    if otherTable == nil, looksLikeData(record, values) {
      if headings != nil { confirmHeadings() }
      return record.fields.areNamedByHeader ? .data : verdictOnCells(of: record, values)
    }
    guard let kind = classifier.kind(of: record, values) else {
      if otherTable != nil { return passOverRowOfOtherTable() }
      confirmHeadings()
      return record.fields.areNamedByHeader ? .data : verdictOnCells(of: record, values)
    }
    return passOver(record, kind, values)
  }

  /// Reports the rows that are not data.
  func finish() {
    endOtherTable()
    if let headings { add(headings, as: .rowFootnote) }
    for (code, tally) in tallies { note(tally, as: code) }
    for tally in otherDelimiters.values { note(tally, as: .csvDelimiterDiffers) }
  }

  /// Whether the row has a plain year in the right column and does not begin like a total.
  ///
  /// The number of its cells does not matter.
  private func looksLikeData(_ record: borrowing Record, _ values: FieldValues) -> Bool {
    if values.ownerNumber != dataOwner {
      guard values.withBytes(.year, YearParser.plain) != nil, !values.withBytes(.entity, Self.mayBeTotal) else {
        return false
      }
      dataOwner = values.ownerNumber
    }
    return !values.withBytes(.indicator, Self.mayBeTotal)
  }

  /// Whether a text begins like a word for total, or with a non-ASCII letter.
  private static func mayBeTotal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 2, text[0] >= 0x41 else { return false }
    let start = (text[0] | 0x20, text[1] | 0x20)
    return text[0] >= 0x80 || start == (0x74, 0x6F) || start == (0x73, 0x75) || start == (0x67, 0x72)
      || start == (0x73, 0x6F)
  }

  private func verdictOnCells(of record: borrowing Record, _ values: FieldValues) -> Verdict {
    guard Self.hasLineEnds(record), let (cell, count) = swallowed.find(in: record) else { return .data }
    findings.note(.csvRowsSwallowed, at: values.place(cell), ["count": String(count)])
    return .swallowing(count)
  }

  private static func hasLineEnds(_ record: borrowing Record) -> Bool {
    let last = record.count - 1
    return record.line(last) > record.line
      || record.withBytes(last) { text in text.contains { $0 == 0x0A || $0 == 0x0D } }
  }
}

/// Handles rows that are not data.
extension RowSorter {
  private func passOver(_ record: borrowing Record, _ kind: RowKind, _ values: FieldValues) -> Verdict {
    let index = (0..<record.count).first { !record.isBlank($0) } ?? 0
    let place = values.place(index)
    let text = String(record.fields.text(index).prefix(200))
    switch kind {
    case .headerRepeated:
      endOtherTable()
      add(Tally(place: place, found: text, arguments: [:]), as: .headerRepeated)
    case .otherHeader(let table, let columns):
      endOtherTable()
      let found = Finding.found(columns.prefix(12))
      otherTable = (table, Tally(place: place, found: found, arguments: ["table": table.rawValue], count: 0))
    case _ where otherTable != nil: return passOverRowOfOtherTable()
    case .wrapped:
      add(Tally(place: place, found: text, arguments: [:]), as: .csvRowWrapped)
      return .lost(1)
    case .heading: headings = headings.map { Self.more($0) } ?? Tally(place: place, found: text, arguments: [:])
    case .otherDelimiter(let other):
      let tally = Tally(place: values.place(0), found: CSVDelimiter.name(of: other), arguments: phrases(other))
      otherDelimiters[other] = otherDelimiters[other].map { Self.more($0) } ?? tally
      return .lost(1)
    case .total: add(Tally(place: place, found: text, arguments: [:]), as: .rowTotal)
    case .footnote: add(Tally(place: place, found: text, arguments: [:]), as: .rowFootnote)
    case .units: add(Tally(place: place, found: text, arguments: [:]), as: .rowUnits)
    case .endMark: add(Tally(place: place, found: "", arguments: [:]), as: .csvEndMark)
    }
    return .passedOver
  }

  private func phrases(_ other: UInt8) -> FindingArguments {
    ["header": CSVDelimiter.phrase(of: delimiter), "delimiter": CSVDelimiter.phrase(of: other)]
  }

  private func passOverRowOfOtherTable() -> Verdict {
    otherTable?.tally.count += 1
    return otherTable?.table == .ratings ? .lost(1) : .passedOver
  }

  private func endOtherTable() {
    if let otherTable { note(otherTable.tally, as: .tableSecond) }
    otherTable = nil
  }

  private func confirmHeadings() {
    if let headings { add(headings, as: .rowSection) }
    headings = nil
  }

  private func add(_ tally: Tally, as code: FindingCode) {
    guard tallies[code] != nil else { return tallies[code] = tally }
    tallies[code]?.count += tally.count
  }

  private static func more(_ tally: Tally) -> Tally {
    var tally = tally
    tally.count += 1
    return tally
  }

  private func note(_ tally: Tally, as code: FindingCode) {
    var arguments = tally.arguments
    arguments["count"] = String(tally.count)
    findings.note(code, at: tally.place, found: tally.found.isEmpty ? nil : tally.found, arguments)
  }
}

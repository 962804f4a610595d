import Formats
import Model

/// Takes the records of one file and hands each to the reader of its table.
struct SubmissionRecords: RecordConsumer {
  private let file: String
  private let builder: SubmissionBuilder
  private let findings: FileFindings
  /// The table after which the file is named; empty when it is known by its header or by its elements.
  let tableByName: String
  private var table: Table?
  /// The meaning of each field name, by the reader's index.
  private var fields: [Field?] = []
  /// Which of the names have been looked at: in XML a name may turn up first in a record that is not used.
  private var isLearned: [Bool] = []
  /// The fields of the submission that surrounds the records, in XML.
  private var surrounding: [Field: FieldValue] = [:]
  private var isUsable = true
  /// Records of any table that were read.
  private(set) var recordCount = 0

  /// - Parameter format: only a CSV file is named after its table; a document names the table of each record.
  init(file: String, format: SubmissionFiles.Format, builder: SubmissionBuilder, findings: FileFindings) {
    self.file = file
    self.builder = builder
    self.findings = findings
    let name = file.split(separator: "/").last.map(String.init) ?? file
    tableByName = format == .csv ? Table(fileName: name)?.rawValue ?? "" : ""
  }

  /// Learns what the columns mean; a table that nobody can use is refused once, not row by row.
  mutating func begin(table name: String, names: [String], places: [SourcePlace]) {
    let header = SourcePlace(file: file, line: places[0].line)
    table = Table(rawValue: name) ?? Table(header: names)
    guard let table else {
      isUsable = false
      findings.note(
        .tableUnknown, at: header, found: names.prefix(12).joined(separator: ", "),
        ["allowed": Table.ratings.required.map(\.rawValue).joined(separator: ", ")])
      return
    }
    noteIfUnused(table, place: header)
    guard table.isRead else { return }
    learn(names, places: places)
    if Field.areOfPlatformExport(names) {
      findings.note(.platformExport, at: header)
      let published = Basis.published.rawValue
      surrounding[.basis] = FieldValue(verbatim: published, text: published, place: header)
    }
    let missing = table.required.filter { !fields.contains($0) }
    for field in missing {
      isUsable = false
      let unknown = names.indices.filter { fields[$0] == nil }
      let suggestion = FoldedText.nearest(to: field.rawValue, among: unknown.map { names[$0] })
      // A column that is likely the one is the place to look at, or else the header as a whole.
      let place = unknown.first { names[$0] == suggestion }.map { places[$0] } ?? places[0]
      findings.note(
        .columnMissing, at: place, found: names.prefix(12).joined(separator: ", "),
        ["field": field.rawValue, "suggestion": suggestion ?? ""])
    }
  }

  mutating func take(_ record: borrowing Record) {
    let isSurrounding = record.table == XMLShape.submission.root
    if !isSurrounding { recordCount += 1 }
    guard isUsable, !record.isDamaged else { return }
    if isSurrounding {
      learnNames(of: record)
      surrounding = FieldValues(record, fields: fields, file: file, inherited: [:], twice: noteTwice).all
      return
    }
    // A document has records of several tables, whatever its own name.
    if table?.rawValue != record.table, let named = Table(rawValue: record.table) {
      table = named
      noteIfUnused(named, place: SourcePlace(file: file, line: record.line))
    }
    guard let table, table.isRead else { return }
    learnNames(of: record)
    let values = FieldValues(record, fields: fields, file: file, inherited: surrounding, twice: noteTwice)
    switch table {
    case .answers: AnswerRow(values: values, vocabulary: builder.vocabulary, findings: findings).add(to: builder)
    case .actions: ActionRow(values: values, vocabulary: builder.vocabulary, findings: findings).add(to: builder)
    default: RatingRow(values: values, vocabulary: builder.vocabulary, findings: findings).add(to: builder)
    }
  }

  mutating func note(_ finding: Finding) { findings.take(finding) }

  func lists(_ code: FindingCode) -> Bool { findings.lists(code) }

  private mutating func learn(_ names: [String], places: [SourcePlace]) {
    fields = names.map { Field(header: $0) }
    isLearned = names.map { _ in true }
    var first: [Field: String] = [:]
    for (index, name) in names.enumerated() {
      guard let field = fields[index] else { continue }
      guard let known = first[field] else {
        first[field] = name
        continue
      }
      // Two columns of one meaning, such as rating and Ratings; the reader has noted those of one name.
      if known != name { findings.note(.csvColumnTwice, at: places[index], found: name) }
      fields[index] = nil
    }
    for (index, name) in names.enumerated() where fields[index] == nil && !name.isEmpty && Field(header: name) == nil {
      noteUnknown(name, at: places[index])
    }
  }

  /// Learns names that turn up as the document goes on, as they do in XML.
  private mutating func learnNames(of record: borrowing Record) {
    for index in 0..<record.count {
      let name = record.nameIndex(index)
      guard name >= 0, name >= fields.count || !isLearned[name], let text = record.name(index) else { continue }
      while fields.count <= name {
        fields.append(nil)
        isLearned.append(false)
      }
      isLearned[name] = true
      fields[name] = Field(header: text)
      if fields[name] == nil {
        noteUnknown(text, at: SourcePlace(file: file, line: record.line(index), column: record.column(index)))
      }
    }
  }

  private func noteTwice(_ name: String, _ place: SourcePlace) {
    findings.note(.fieldTwice, at: place, found: name)
  }

  private func noteUnknown(_ name: String, at place: SourcePlace) {
    findings.noteOnce(
      .columnUnknown, at: place, found: name,
      ["suggestion": FoldedText.nearest(to: name, among: Field.allCases.map(\.rawValue)) ?? ""])
  }

  /// Says that a table is read and checked by nobody yet, rather than letting it pass for accepted.
  private func noteIfUnused(_ table: Table, place: SourcePlace) {
    if !table.isRead { findings.noteOnce(.tableNotUsed, at: place, found: table.rawValue) }
  }
}

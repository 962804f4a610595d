import Formats
import Model

/// Takes the records of one file and hands each to the reader of its table.
///
/// One reader uses it, for one record at a time: where exclusivity is not checked, the check at every access would cost
/// about 5 % of the instructions of `check` on a table of 5 MB.
final class SubmissionRecords: RecordConsumer {
  let file: String
  let builder: SubmissionBuilder
  let findings: FileFindings
  /// The table after which the file is named; empty when it is known by its header or by its elements.
  let tableByName: String
  @exclusivity(unchecked) private var table: Table?
  /// What the reader called the table of the last record.
  @exclusivity(unchecked) private var lastTable = ""
  @exclusivity(unchecked) var names = FieldNames()
  /// Of the header row; nil where there is none.
  @exclusivity(unchecked) private(set) var columnCount: Int?
  /// Those of the record at hand.
  private let values: FieldValues
  private let ratings: RatingRows
  private let answers: AnswerRows
  private let actions: ActionRows
  private let rates: RateRows
  private let work: WorkRows
  /// Names at that submission that probably mean a field that every record needs.
  private(set) var misspeltAround: [Field: FieldValue] = [:]
  @exclusivity(unchecked) var isUsable = true
  /// Records of any table that were read.
  @exclusivity(unchecked) private(set) var recordCount = 0

  /// - Parameter format: only a CSV file is named after its table; a document names the table of each record.
  init(file: String, format: FileFormat.RecordFormat, builder: SubmissionBuilder, findings: FileFindings) {
    self.file = file
    self.builder = builder
    self.findings = findings
    values = FieldValues(file: file)
    let reader = SubjectReader(values: values, findings: findings, builder: builder)
    ratings = RatingRows(reader: reader)
    answers = AnswerRows(reader: reader)
    actions = ActionRows(reader: reader)
    rates = RateRows(reader: reader)
    work = WorkRows(reader)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    tableByName = format == .csv ? Table(fileName: name)?.rawValue ?? "" : ""
  }

  /// Learns what the columns mean; a table that nobody can use is refused once, not row by row.
  func begin(table name: String, names header: [String], places: [SourcePlace]) {
    let place = SourcePlace(file: file, line: places[0].line)
    columnCount = header.count
    table = Table(rawValue: name) ?? Table(header: header) ?? Table(misspeltHeader: header)
    guard let table else {
      isUsable = false
      let likely = Table.likely(of: header)
      return findings.note(
        .tableUnknown, at: place, found: Finding.found(header.prefix(12)),
        [
          "allowed": (likely ?? .ratings).required.map(\.name),
          "suggestion": likely?.rawValue ?? "",
        ])
    }
    noteIfUnused(table, place: place)
    guard table.isRead else { return }
    names = FieldNames(header: header)
    noteColumnsTwice(header, places)
    if Field.areOfPlatformExport(header) {
      findings.note(.platformExport, at: place)
      let published = Basis.published.rawValue
      values.inherit([.basis: FieldValue(verbatim: published, text: published, place: place)])
    }
    noteColumns(header, of: table, places)
  }

  func take(_ record: borrowing Record) {
    defer { values.forget() }
    let isSurrounding = record.table == XMLShape.submission.root
    if !isSurrounding { recordCount += 1 }
    guard isUsable, !record.isDamaged else { return }
    if isSurrounding { return takeSurrounding(record) }
    if record.table != lastTable { change(to: record) }
    guard let table, table.isRead else { return }
    show(record, needed: table.required)
    if table == .work { return work.take(record) }
    noteTwice(in: record)
    compareWithHeader(record, values)
    if names.hasLikely { noteMisspelt(in: record, needed: table.required, values) }
    switch table {
    case .answers: answers.take()
    case .rates: rates.take()
    case .actions: actions.take()
    default: ratings.take()
    }
  }

  /// A document has records of several tables, whatever its own name.
  private func change(to record: borrowing Record) {
    lastTable = record.table
    guard let named = Table(rawValue: record.table), named != table else { return }
    table = named
    noteIfUnused(named, place: SourcePlace(file: file, line: record.line))
  }

  func lists(_ code: FindingCode) -> Bool { findings.lists(code) }

  func note(_ finding: Finding) {
    findings.take(finding)
    guard finding.code == .xmlElementUnknown, let name = finding.found else { return }
    // An element that was meant as a rating leaves its indicator without one.
    let elements = XMLShape.submission.tables.keys.sorted()
    guard FoldedText.nearest(to: name, among: elements) == "rating" else { return }
    for _ in 0..<(finding.arguments["count"].flatMap { Int($0) } ?? 1) { builder.noteUnusedRating(file: file) }
  }

  /// Learns the names of a record that has others than the one before, and shows its fields.
  private func show(_ record: borrowing Record, needed: @autoclosure () -> [Field]) {
    if values.hasNames(of: record) { return values.show(record) }
    learnNames(of: record, needed: needed())
    values.show(record, names.fields)
  }

  private func takeSurrounding(_ record: borrowing Record) {
    let needed: [Field] = [.entity, .year]
    show(record, needed: needed)
    noteTwice(in: record)
    var surrounding = values.own
    // It speaks of one row, and would explain everything here.
    if let explanation = surrounding.removeValue(forKey: .explanation) {
      findings.note(.columnUnknown, at: explanation.place, found: Field.explanation.name)
    }
    values.inherit(surrounding)
    misspeltAround = [:]
    for (field, name) in misspelt(in: record, needed: needed) { misspeltAround[field] = name }
  }

  /// Notes fields that are given again under another name; the reader has noted those of one name.
  private func noteTwice(in record: borrowing Record) {
    for index in values.slots.again {
      findings.note(.fieldTwice, at: values.place(index), found: record.name(index))
    }
  }

  /// Says that a table is read and checked by nobody yet, rather than letting it pass for accepted.
  private func noteIfUnused(_ table: Table, place: SourcePlace) {
    if !table.isRead { findings.noteOnce(.tableNotUsed, at: place, found: table.rawValue) }
  }
}

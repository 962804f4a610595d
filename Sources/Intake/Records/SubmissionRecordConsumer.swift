import Formats
import Model

/// Receives the records of one file and passes each to the reader of its table.
///
/// Only one reader uses this object, for one record at a time. Exclusivity is therefore not checked: the checks would
/// cost about 5 per cent of the instructions of `check` on a table of 5 MB.
final class SubmissionRecordConsumer: RecordConsumer {
  let file: String
  let builder: SubmissionBuilder
  let findings: FileFindings
  /// The table that the file is named after; empty if the table is known from the header or from elements.
  let tableFromFileName: String
  @exclusivity(unchecked) private var table: Table?
  /// The reader's name for the table of the previous record.
  @exclusivity(unchecked) private var lastTable = ""
  @exclusivity(unchecked) var names = FieldNames()
  /// The number of columns in the header row; nil if there is none.
  @exclusivity(unchecked) private(set) var columnCount: Int?
  /// The fields of the current record.
  private let values: FieldValues
  private let ratings: RatingRowReader
  private let answers: AnswerRowReader
  private let actions: ActionRowReader
  private let rates: RateRowReader
  private let work: WorkRowReader
  /// Names in the surrounding submission that are probably misspelt fields that every record requires.
  private(set) var inheritedMisspellings: [Field: FieldValue] = [:]
  @exclusivity(unchecked) var isUsable = true
  /// The number of records that were listed because nothing of them was used.
  var unusedRowCount = 0
  /// The number of records read, of any table.
  @exclusivity(unchecked) private(set) var recordCount = 0

  /// - Parameter format: only a CSV file can be named after its table; an XML document names the table of each record.
  init(
    file: String, format: FileFormat.RecordFormat, builder: SubmissionBuilder, findings: FileFindings,
    speaker: FileSpeaker = FileSpeaker()
  ) {
    self.file = file
    self.builder = builder
    self.findings = findings
    values = FieldValues(file: file)
    let resolver = SubjectResolver(values: values, findings: findings, builder: builder, speaker: speaker)
    ratings = RatingRowReader(resolver: resolver)
    answers = AnswerRowReader(resolver: resolver)
    actions = ActionRowReader(resolver: resolver)
    rates = RateRowReader(resolver: resolver)
    work = WorkRowReader(resolver)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    tableFromFileName = format == .csv ? Table(fileName: name)?.rawValue ?? "" : ""
    if let folder = speaker.foreignFolder {
      isUsable = false
      findings.note(.folderNotEntity, at: SourcePlace(file: file), found: folder.isEmpty ? nil : folder)
    }
  }

  /// Learns the meaning of the columns; an unusable table is refused once, not row by row.
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
    noteDuplicateColumns(header, places)
    if Field.isPlatformExport(header) {
      findings.note(.platformExport, at: place)
      let published = Basis.published.rawValue
      values.inherit([.basis: FieldValue(verbatim: published, text: published, place: place)])
    }
    noteColumns(header, of: table, places)
  }

  func take(_ record: borrowing Record) {
    let isSubmission = record.table == XMLDocumentStructure.submission.root
    if !isSubmission { recordCount += 1 }
    guard isUsable, !record.isDamaged else { return }
    if isSubmission { return takeSubmissionFields(record) }
    if record.table != lastTable { change(to: record) }
    guard let table, table.isRead else { return }
    values.read(record, newMeanings(of: record, needed: table.required)) {
      let handled = builder.handledRows.count
      take(record, into: table)
      if builder.handledRows.count == handled { leaveOut(values, of: table) }
    }
  }

  private func take(_ record: borrowing Record, into table: Table) {
    if table == .work { return work.take(record) }
    noteRepeatedNames(in: record)
    compareWithHeader(record, values)
    if names.hasLikely { noteMisspelt(in: record, needed: table.required, values) }
    switch table {
    case .answers: answers.take()
    case .rates: rates.take()
    case .actions: actions.take()
    default: ratings.take()
    }
  }

  /// Switches to the table of the record: a document may have records of several tables.
  private func change(to record: borrowing Record) {
    lastTable = record.table
    guard let named = Table(rawValue: record.table), named != table else { return }
    table = named
    noteIfUnused(named, place: SourcePlace(file: file, line: record.line))
  }

  func shouldList(_ code: FindingCode) -> Bool { findings.shouldList(code) }

  func note(_ finding: Finding) {
    findings.take(finding)
    guard finding.code == .xmlElementUnknown, let name = finding.found else { return }
    // An element that was probably meant as a rating leaves its indicator without one.
    let elements = XMLDocumentStructure.submission.tables.keys.sorted()
    guard FoldedText.nearest(to: name, among: elements) == "rating" else { return }
    for _ in 0..<(finding.arguments["count"].flatMap { Int($0) } ?? 1) { builder.noteUnusedRating(file: file) }
  }

  /// The meanings of the record's names; nil if the names are those of the previous record.
  private func newMeanings(of record: borrowing Record, needed: @autoclosure () -> [Field]) -> [Field?]? {
    if values.hasNames(of: record) { return nil }
    learnNames(of: record, needed: needed())
    return names.fields
  }

  private func takeSubmissionFields(_ record: borrowing Record) {
    let needed: [Field] = [.entity, .year]
    values.read(record, newMeanings(of: record, needed: needed)) { inherit(record, needed: needed) }
  }

  private func inherit(_ record: borrowing Record, needed: [Field]) {
    noteRepeatedNames(in: record)
    var surrounding = values.nonBlankFields
    // An explanation refers to one row; inherited, it would explain every row.
    if let explanation = surrounding.removeValue(forKey: .explanation) {
      findings.note(.columnUnknown, at: explanation.place, found: Field.explanation.name)
    }
    values.inherit(surrounding)
    inheritedMisspellings = [:]
    for (field, name) in misspelt(in: record, needed: needed) { inheritedMisspellings[field] = name }
  }

  /// Reports fields repeated under another name; the reader has reported those with the same name.
  private func noteRepeatedNames(in record: borrowing Record) {
    for index in values.slots.repeatedPositions {
      findings.note(.fieldTwice, at: values.place(index), found: record.name(index))
    }
  }

  /// Reports a table that the program does not use yet, so that it does not seem accepted.
  private func noteIfUnused(_ table: Table, place: SourcePlace) {
    if !table.isRead { findings.noteOnce(.tableNotUsed, at: place, found: table.rawValue) }
  }
}

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
  /// Whether names that only resemble those of fields are taken for them, to find what else is wrong.
  let assumesMisspelt: Bool
  /// The table that the file is named after; empty if the table is known from the header or from elements.
  let tableFromFileName: String
  @exclusivity(unchecked) var table: Table?
  /// The reader's name for the table of the previous record.
  @exclusivity(unchecked) var lastTable = ""
  /// The reader's name for the previous record, and whether that is the name of a submission.
  @exclusivity(unchecked) private var lastKind = (name: "", isSubmission: false)
  @exclusivity(unchecked) var names = FieldNames()
  /// The names of records of other tables while those of one are read: the same name may have another meaning there.
  var otherNames: [FieldNamespace: FieldNames] = [:]
  /// How the table is read if it is one of others.
  @exclusivity(unchecked) var imported: ImportMapping?
  /// The number of columns in the header row; nil if there is none.
  @exclusivity(unchecked) var columnCount: Int?
  /// The fields of the current record.
  let values: FieldValues
  let resolver: SubjectResolver
  let ratings: RatingRowReader
  let answers: AnswerRowReader
  let actions: ActionRowReader
  private let responses: ResponseRowReader
  private let grades: GradeRowReader
  private let rates: RateRowReader
  private let work: WorkRowReader
  /// Names in the surrounding submission that are probably misspelt fields that every record requires.
  private(set) var inheritedMisspellings: [Field: FieldValue] = [:]
  @exclusivity(unchecked) var isUsable = true
  /// The unused columns of a table, whose cells are counted.
  @exclusivity(unchecked) var watched = WatchedColumns()
  /// What records with the present names give.
  @exclusivity(unchecked) var contents = RowContents(.ratings) { _ in false }
  @exclusivity(unchecked) var contentsAreStale = true
  /// The fields of a document that are not used.
  @exclusivity(unchecked) private var unused = UnusedFields()
  /// Sorts the rows of a table; nil for a document.
  @exclusivity(unchecked) var sorter: RowSorter?
  /// The delimiter of a table.
  var delimiter = CSVDelimiter.comma
  /// Findings about the cells of the next record.
  ///
  /// They are held until the row is known to be data, because they do not apply to other rows.
  @exclusivity(unchecked) private var heldFindings: [Finding] = []
  /// The columns, from 0, of the cells of the next record for which a workbook holds no result of their formula.
  @exclusivity(unchecked) private var cellsWithoutResult: [Int] = []
  /// The place of a header row that is in one cell.
  ///
  /// All rows below it are in one cell as well.
  var wrappedHeader: SourcePlace?
  /// The number of bytes to be read of a file that cannot be used.
  private static let maxUnused = 16 << 20
  private var isCutOff = false
  /// The number of records that were listed because nothing in them was used.
  var unusedRowCount = 0
  /// The number of records read, of any table.
  @exclusivity(unchecked) private(set) var recordCount = 0

  /// - Parameters:
  ///   - format: only a CSV file can be named after its table; an XML document names the table of each record.
  ///   - assumesMisspelt: whether names that only resemble those of fields are taken for them.
  init(
    file: String, format: FileFormat.RecordFormat, builder: SubmissionBuilder, findings: FileFindings,
    speaker: FileSpeaker = FileSpeaker(), assumesMisspelt: Bool = false
  ) {
    self.file = file
    self.assumesMisspelt = assumesMisspelt
    self.builder = builder
    self.findings = findings
    values = FieldValues(file: file, findings: findings)
    resolver = SubjectResolver(values: values, findings: findings, builder: builder, speaker: speaker)
    findings.context = FindingContext(values: values, entities: builder.vocabulary.entities)
    ratings = RatingRowReader(resolver: resolver)
    answers = AnswerRowReader(resolver: resolver)
    actions = ActionRowReader(resolver: resolver)
    responses = ResponseRowReader(resolver: resolver)
    grades = GradeRowReader(resolver: resolver)
    rates = RateRowReader(resolver: resolver)
    work = WorkRowReader(resolver)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    tableFromFileName = format != .xml ? Table(fileName: name)?.rawValue ?? "" : ""
    if let folder = speaker.foreignFolder {
      isUsable = false
      builder.note(folder, of: file)
    }
  }

  func take(_ record: borrowing Record) {
    if record.table != lastKind.name {
      lastKind = (record.table, record.table == XMLDocumentStructure.submission.root)
    }
    let isSubmission = lastKind.isSubmission
    if !isSubmission { recordCount += 1 }
    guard isUsable, !record.isDamaged else {
      if !watched.isEmpty { watched.count(record) }
      return releaseFindings()
    }
    if isSubmission { return takeSubmissionFields(record) }
    if record.table != lastTable { change(to: record) }
    guard let table else { return releaseFindings() }
    let meanings = newMeanings(of: record, needed: table.fields)
    values.read(record, meanings) {
      if meanings != nil || contentsAreStale { learnContents(of: record, table) }
      if !unused.isEmpty { unused.count(record, names, contents, values) }
      let handled = builder.handledRows.count
      take(record, into: table)
      if builder.handledRows.count == handled { leaveOut(values, of: table) }
    }
  }

  private func take(_ record: borrowing Record, into table: Table) {
    if !cellsWithoutResult.isEmpty { noteCellsWithoutResult() }
    if let sorter, !isData(record, by: sorter) { return }
    if !watched.isEmpty { watched.count(record, values) }
    values.noteUnusedErrors()
    if table == .work {
      if names.hasLikely { noteMisspelt(in: record, of: table.fields, needed: table.required, values) }
      return work.take(record)
    }
    noteRepeatedNames(in: record)
    compareWithHeader(record, values)
    if names.hasLikely { noteMisspelt(in: record, of: table.fields, needed: table.required, values) }
    guard contents.others.isEmpty else { return takeSeveral() }
    switch table {
    case .answers: answers.take()
    case .rates: rates.take()
    case .recommendations: responses.take()
    case .grades: grades.take()
    case .initiatives: InitiativeRowReader(resolver: resolver, mapping: imported).take()
    case .issues: IssueRowReader(resolver: resolver).take()
    case .focalPoints: FocalPointRowReader(resolver: resolver).take()
    case .peerReviews: PeerReviewRowReader(resolver: resolver).take()
    case .support: SupportRowReader(resolver: resolver).take()
    case .actions: actions.take()
    default: ratings.take()
    }
  }

  /// Keeps the fields whose formula has no result from being called missing as well.
  private func noteCellsWithoutResult() {
    for index in cellsWithoutResult where index < names.fields.count {
      names.fields[index].map { values.reportedMissing.insert($0) }
    }
    cellsWithoutResult = []
  }

  /// Learns what records with the names of this one give; once for all rows of a table.
  private func learnContents(of record: borrowing Record, _ table: Table) {
    contents = RowContents(table) { values.slots[$0] >= 0 }
    contentsAreStale = false
    resolver.sharesStatus = false
    if columnCount == nil { unused.learn(record, names, contents) }
  }

  /// Whether the rest of the file can matter; a large file of which no row can be used is not read to its end.
  func needsMore(read byteCount: Int) -> Bool {
    if isUsable || wrappedHeader != nil || byteCount < Self.maxUnused { return true }
    isCutOff = true
    return false
  }

  func shouldList(_ code: FindingCode) -> Bool { findings.shouldList(code) }

  func note(_ finding: Finding) {
    // What the reader misses at the end of the part that was read is not missing in the file.
    if isCutOff { return }
    if let delimiter = RowDelimiter.named(by: finding) { self.delimiter = delimiter }
    if finding.code == .formulaWithoutValue, let column = finding.place.cellColumn {
      cellsWithoutResult.append(column - 1)
    }
    if columnCount != nil, Self.heldCodes.contains(finding.code) { return heldFindings.append(finding) }
    guard finding.code == .xmlElementUnknown, let name = finding.found else { return findings.take(finding) }
    let meant = ElementSuggestion.element(for: name)
    findings.take(ElementSuggestion.completed(finding, with: meant))
    // An element that was probably meant as a rating leaves its indicator without one.
    guard meant == "rating" else { return }
    for _ in 0..<(finding.arguments["count"].flatMap { Int($0) } ?? 1) { builder.noteUnusedRating(file: file) }
  }

  /// The meanings of the record's names; nil if the names are those of the previous record.
  private func newMeanings(of record: borrowing Record, needed: @autoclosure () -> [Field]) -> [Field?]? {
    if values.hasNames(of: record) { return nil }
    learnNames(of: record, needed: needed())
    return names.fields
  }

  private func takeSubmissionFields(_ record: borrowing Record) {
    let fields = Field.submissionFields
    values.read(record, newMeanings(of: record, needed: fields)) { inherit(record, needed: fields) }
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
}

/// Handles rows that are not data.
extension SubmissionRecordConsumer {
  /// Holds the reader's findings about the cells of a row.
  private static let heldCodes: Set<FindingCode> = [
    .csvRowShort, .csvRowLong, .csvTextAfterQuote, .csvBareQuote, .formulaWithoutValue,
  ]
  private static let lengthCodes: Set<FindingCode> = [.csvRowShort, .csvRowLong]

  /// Reports problems that are known only at the end of the file.
  func finish() {
    ratings.column.finish()
    releaseFindings()
    sorter?.finish()
    watched.report(to: findings, for: table ?? .ratings, builder.vocabulary)
    unused.report(to: findings, builder.vocabulary)
    guard let wrappedHeader else { return }
    findings.note(.csvRowWrapped, at: wrappedHeader, ["count": String(recordCount + 1)], severity: .blocker)
  }

  /// Whether the row is data.
  ///
  /// If it is not, findings about its length are dropped.
  private func isData(_ record: borrowing Record, by sorter: RowSorter) -> Bool {
    switch sorter.verdict(on: record, values) {
    case .data:
      releaseFindings()
      return true
    case .swallowing(let count):
      heldFindings = []
      noteLostRatings(count)
      return true
    case .lost(let count):
      noteLostRatings(count)
    case .passedOver: recordCount -= 1
    }
    releaseFindings { !Self.lengthCodes.contains($0) }
    return false
  }

  private func noteLostRatings(_ count: Int) {
    guard table == .ratings else { return }
    for _ in 0..<count { builder.noteUnusedRating(file: file) }
  }

  /// Passes on the held findings.
  ///
  /// If no table was recognized, those about the length of rows are dropped.
  private func releaseFindings() {
    if !heldFindings.isEmpty { releaseFindings { table != nil || !Self.lengthCodes.contains($0) } }
  }

  private func releaseFindings(_ isReported: (FindingCode) -> Bool) {
    for finding in heldFindings where isReported(finding.code) {
      if finding.code == .formulaWithoutValue {
        findings.noteOnce(finding.code, at: finding.place, found: nil)
      } else {
        findings.take(finding)
      }
    }
    heldFindings = []
  }
}

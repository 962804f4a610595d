import Formats
import Model

/// Reads submission files of any format into a builder.
///
/// ```swift
/// let vocabulary = Vocabulary(entities: definitions.entities, frameworks: definitions.frameworks)
/// let builder = SubmissionBuilder(vocabulary: vocabulary) { print($0.code) }
/// var reader = SubmissionReader(builder: builder) { print($0.code) }
/// for item in try SubmissionFiles(below: "Samples/agencies/exw").items { reader.read(item) }
/// print(reader.finish().map(\.key.framework))  // ["mainstreaming-work", "un-swap-3.0"]
/// ```
package struct SubmissionReader {
  private let builder: SubmissionBuilder
  private let progress: ReadingProgress?
  private let report: FindingSink
  /// The files read so far, in reading order.
  package private(set) var inputs: [InputFile] = []
  /// The XML files and workbooks that could not be read to their end.
  package private(set) var brokenXML: Set<String> = []
  /// The builder of what is in such a file: half a submission must not be taken for a whole one.
  private let setAside: (files: Set<String>, builder: SubmissionBuilder)?
  /// The files to read again if several work items have the same id.
  private var items: [SubmissionFiles.Item] = []

  /// - Parameters:
  ///   - settingAside: files of which nothing counts, although their findings are reported.
  ///   - progress: called with the progress of reading each file.
  ///   - report: receives findings.
  package init(
    builder: SubmissionBuilder, settingAside files: Set<String> = [], progress: ReadingProgress? = nil,
    report: @escaping FindingSink
  ) {
    self.builder = builder
    setAside = files.isEmpty ? nil : (files, SubmissionBuilder(settingAsideLike: builder))
    self.progress = progress
    self.report = report
  }

  /// Reads one file; all problems become findings, so that the next file can still be read.
  package mutating func read(_ item: SubmissionFiles.Item) { read(item, sheets: nil) }

  /// - Parameter sheets: the sheets of a workbook to read; nil for all.
  private mutating func read(_ item: SubmissionFiles.Item, sheets: Set<String>?) {
    if item.format == .workbook { return readWorkbook(item, sheets: sheets) }
    let findings = FileFindings(file: item.name)
    let builder = setAside.flatMap { $0.files.contains(item.name) ? $0.builder : nil } ?? builder
    let speaker = FileSpeaker(of: item, builder.speakers, builder.vocabulary.entities)
    items.append(item)
    reading: do {
      let file = try item.open()
      if case .file(let bytes) = file { bytes.onPiece = progress.map { progress in { progress(item.name, $0, $1) } } }
      let consumer = SubmissionRecordConsumer(
        file: item.name, format: item.format, builder: builder, findings: findings, speaker: speaker)
      try Self.read(item, file, into: consumer, findings) { consumer.needsMore(read: file.byteCount) }
      // A file without records must not look like a file without problems.
      if consumer.recordCount == 0, !findings.hasBlocker, !findings.lists(.xmlElementsForeign) {
        findings.note(.fileWithoutRecords, at: SourcePlace(file: item.name))
      }
      // Of a large file that is refused nothing is stated, because it was not read to its end.
      guard file.hasEnded else { break reading }
      inputs.append(
        InputFile(
          path: item.name, byteCount: file.byteCount, sha256: file.digest, archiveSHA256: item.entry?.archiveSHA256))
    } catch {
      findings.note(.fileUnreadable, at: SourcePlace(file: item.name))
    }
    if let finding = speaker.finding(file: item.name) { findings.take(finding) }
    var found = findings.finish()
    found = MisspeltNames(item, builder, findings: found).completedFindings()
    if found.contains(where: { $0.severity == .blocker }) {
      builder.noteIncomplete(file: item.name)
      if item.format == .xml { brokenXML.insert(item.name) }
    }
    for finding in found { report(finding) }
  }

  /// Reads the tables of a workbook.
  private mutating func readWorkbook(_ item: SubmissionFiles.Item, sheets: Set<String>?) {
    let builder = setAside.flatMap { $0.files.contains(item.name) ? $0.builder : nil } ?? builder
    let speaker = FileSpeaker(of: item, builder.speakers, builder.vocabulary.entities)
    items.append(item)
    do {
      let file = try item.open()
      if case .file(let bytes) = file { bytes.onPiece = progress.map { progress in { progress(item.name, $0, $1) } } }
      var source = file
      try source.forEachPiece { _ in true }
      guard source.hasEnded else { return report(Finding(.fileUnreadable, at: SourcePlace(file: item.name))) }
      inputs.append(
        InputFile(
          path: item.name, byteCount: source.byteCount, sha256: source.digest, archiveSHA256: item.entry?.archiveSHA256)
      )
      let reader = WorkbookReader(item, builder, speaker: speaker, wanted: sheets, report: report)
      try reader.read()
      if reader.isBroken { brokenXML.insert(item.name) }
    } catch {
      report(Finding(.fileUnreadable, at: SourcePlace(file: item.name)))
    }
    if let finding = speaker.finding(file: item.name) { report(finding) }
  }

  /// Reads the records of one file.
  ///
  /// - Parameters:
  ///   - shape: the elements of a document.
  ///   - isWanted: whether more of the file can matter.
  static func read(
    _ item: SubmissionFiles.Item, _ file: InputBytes, into consumer: SubmissionRecordConsumer, _ findings: FileFindings,
    shape: XMLDocumentStructure = .submission,
    isWanted: @escaping () -> Bool
  ) throws {
    var consumer = consumer
    let sniffer = FileSniffer(of: item) { findings.take($0) }
    var bytes = PeekingByteSource(file) { try sniffer.inspect(&$0) }
    bytes.isWanted = isWanted
    do {
      switch item.format {
      case .csv: try CSVReader.read(&bytes, file: item.name, table: consumer.tableFromFileName, to: &consumer)
      case .xml: try XMLReader.read(&bytes, file: item.name, shape: shape, to: &consumer)
      case .workbook: preconditionFailure("a workbook is read sheet by sheet")
      }
    } catch is FileSniffer.WrongFileKind {}
    consumer.finish()
  }

  /// Returns what was set aside: submissions, and ratings that would not have counted in any case.
  package func finishSetAside() -> (
    submissions: [Submission], followUp: FollowUpRecords, initiatives: [Initiative], network: NetworkRecords,
    excludedRatings: [ExcludedRating]
  ) {
    guard let builder = setAside?.builder else { return ([], FollowUpRecords(), [], NetworkRecords(), []) }
    let submissions = builder.finish()
    return (
      submissions, builder.followUp.records, builder.initiatives.initiatives, builder.network.records,
      builder.excludedRatings
    )
  }

  /// Returns all submissions; must be called once, after the last file.
  package mutating func finish() -> [Submission] {
    if builder.work.needsRecount {
      let second = SubmissionBuilder(recountingWorkOf: builder)
      var reader = SubmissionReader(builder: second) { _ in }
      let files = builder.work.files
      for item in items {
        if item.format == .workbook {
          let sheets = files.filter { SourcePlace.input($0) == item.name }
          if !sheets.isEmpty { reader.read(item, sheets: Set(sheets)) }
        } else if files.contains(item.name) {
          reader.read(item)
        }
      }
      builder.takeWork(of: second)
    }
    return builder.finish()
  }
}

extension XMLDocumentStructure {
  /// The document structure of a submission: `<submission>`, or several of them in `<submissions>`.
  package static let submission = XMLDocumentStructure(
    container: "submissions", root: "submission",
    tables: [
      "rating": "ratings", "answer": "answers", "item": "work", "rate": "rates", "action": "actions",
      "recommendation": "recommendations", "grade": "grades", "initiative": "initiatives", "issue": "issues",
      "focal-point": "focal-points", "peer-review": "peer-reviews", "support": "support",
    ], lists: ["evidence"],
    isField: { name, table in (Table(rawValue: table)?.namespace ?? .general).field(name) != nil })
}

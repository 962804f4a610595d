import Formats
import Model

/// Reads the tables of one workbook, each like a file of its own in a folder with the name of the workbook.
final class WorkbookReader {
  private let item: SubmissionFiles.Item
  private let builder: SubmissionBuilder
  private let speaker: FileSpeaker
  private let report: FindingSink
  /// The sheets to read; nil for all.
  private let wanted: Set<String>?
  /// The workbook as a file of the system; kept while it is open.
  private var nested: NestedFile?
  private(set) var recordCount = 0
  /// Whether a sheet, or the workbook, could not be read to its end.
  private(set) var isBroken = false
  /// The sheets of which no row was read.
  private var empty: [String] = []

  init(
    _ item: SubmissionFiles.Item, _ builder: SubmissionBuilder, speaker: FileSpeaker, wanted: Set<String>? = nil,
    report: @escaping FindingSink
  ) {
    self.item = item
    self.builder = builder
    self.speaker = speaker
    self.wanted = wanted
    self.report = report
  }

  func read() throws {
    do {
      let workbook = try open()
      let tables = try WorkbookTables(workbook, file: item.name, builder.vocabulary)
      for finding in tables.findings { refuse(finding) }
      for table in tables.tables where wanted?.contains(table.file) != false { try read(table, of: workbook) }
      noteWhole(workbook, tables)
    } catch let refusal as WorkbookRefusal {
      for finding in refusal.findings { refuse(finding) }
    }
  }

  private func open() throws -> XLSXWorkbook {
    guard let entry = item.entry else { return try XLSXWorkbook(path: item.path, file: item.name) }
    nested = try NestedFile(entry, ofArchive: item.path)
    guard let nested else {
      throw WorkbookRefusal(findings: [
        Finding(
          .workbookTooLarge, at: SourcePlace(file: item.name),
          arguments: [
            "reason": PhraseKey("workbook-limit-nested"),
            "expected": PhraseKey("limit-megabytes", ["limit": "\(NestedFile.maxSize >> 20)"]),
          ])
      ])
    }
    return try XLSXWorkbook(path: nested.path, file: item.name)
  }

  private func refuse(_ finding: Finding) {
    isBroken = true
    builder.noteIncomplete(file: finding.place.file)
    report(finding)
  }

  // MARK: - Sheets

  private func read(_ table: WorkbookTable, of workbook: XLSXWorkbook) throws {
    let findings = FileFindings(file: table.file)
    let consumer = consumer(table, builder, findings)
    let tally = try Self.read(table, of: workbook, into: consumer)
    let survey = try workbook.survey(table.table.sheet, rowLimit: SheetHeadings.maxRows)
    if consumer.recordCount == 0, !findings.hasBlocker {
      empty.append(workbook.sheets[table.table.sheet].name)
    } else {
      recordCount += max(1, consumer.recordCount)
      SheetFindings(file: table.file, findings: findings).note(tally, table, survey.layout)
    }
    var found = findings.finish()
    let misspelt = MisspeltNames(item, builder, findings: found, file: table.file) { [self] aside, further in
      let second = self.consumer(table, aside, further, assumesMisspelt: true)
      _ = try Self.read(table, of: workbook, into: second)
    }
    found = misspelt.completedFindings()
    if found.contains(where: { $0.severity == .blocker }) { builder.noteIncomplete(file: table.file) }
    if found.contains(where: { [.workbookDamaged, .workbookTooLarge].contains($0.code) }) { isBroken = true }
    for finding in found { report(finding) }
  }

  private func consumer(
    _ table: WorkbookTable, _ builder: SubmissionBuilder, _ findings: FileFindings, assumesMisspelt: Bool = false
  ) -> SubmissionRecordConsumer {
    let consumer = SubmissionRecordConsumer(
      file: table.file, format: .workbook, builder: builder, findings: findings, speaker: speaker,
      assumesMisspelt: assumesMisspelt)
    consumer.values.inherit(table.given)
    return consumer
  }

  private static func read(
    _ table: WorkbookTable, of workbook: XLSXWorkbook, into consumer: SubmissionRecordConsumer
  ) throws -> SheetTally {
    var consumer = consumer
    let tally = try workbook.read(table.table, file: table.file, to: &consumer)
    consumer.finish()
    return tally
  }

  // MARK: - The whole workbook

  private func noteWhole(_ workbook: XLSXWorkbook, _ tables: WorkbookTables) {
    let place = SourcePlace(file: item.name)
    let passedOver = tables.passedOver + empty
    guard recordCount > 0 else {
      guard !isBroken else { return }
      let code = tables.tables.isEmpty ? FindingCode.workbookWithoutTable : .fileWithoutRecords
      report(Finding(code, at: place, found: Self.list(passedOver)))
      return
    }
    if !passedOver.isEmpty { report(Finding(.sheetsPassedOver, at: place, found: Self.list(passedOver))) }
    let used = Set(tables.tables.map(\.table.sheet))
    noteGiven(tables)
    let hidden = workbook.sheets.indices.filter { used.contains($0) && workbook.sheets[$0].isHidden }
    if !hidden.isEmpty {
      report(Finding(.sheetsHidden, at: place, found: Self.list(hidden.map { workbook.sheets[$0].name })))
    }
    if !tables.commented.isEmpty {
      report(Finding(.commentsNotRead, at: place, found: Self.list(tables.commented)))
    }
    if workbook.mayHoldMacros { report(Finding(.workbookMacros, at: place)) }
  }

  /// Says which values were read beside tables, once for the workbook.
  private func noteGiven(_ tables: WorkbookTables) {
    var cells: [String] = []
    var fields: Set<Field> = []
    for table in tables.tables {
      fields.formUnion(table.given.keys.filter { !FormRating.fields.contains($0) })
      for cell in table.givenCells where !cells.contains(cell) { cells.append(cell) }
    }
    guard !cells.isEmpty else { return }
    report(
      Finding(
        .valuesBesideTable, at: SourcePlace(file: item.name), found: Self.list(cells),
        arguments: ["fields": fields.sorted { $0.rawValue < $1.rawValue }.map(\.name)]))
  }

  private static let maxListed = 40

  private static func list(_ names: [String]) -> String {
    Finding.found(names.prefix(maxListed) + (names.count > maxListed ? ["…"] : []))
  }
}

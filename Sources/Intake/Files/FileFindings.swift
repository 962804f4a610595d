import Formats
import Model

/// Collects the findings of one file; findings with the same cause are merged into the first, with a count.
///
/// Only one reader uses this object, one record at a time, so exclusive access is not checked at run time.
final class FileFindings {
  private let file: String
  @exclusivity(unchecked) private var list = BoundedFindings()
  @exclusivity(unchecked) private var columns: [ColumnFindings] = []
  @exclusivity(unchecked) private var columnPositions: [ColumnFindings.Key: Int] = [:]
  /// The column of the finding before: a mistake in every row belongs to one.
  @exclusivity(unchecked) private var lastColumn: (key: ColumnFindings.Key, position: Int)?
  private var blankRuns: [Field: BlankRuns] = [:]
  /// The value found before and its cause: a mistake in every row is often the same one.
  @exclusivity(unchecked) private var lastCause: (code: FindingCode, found: String, cause: String)?
  /// The lines of rows with a fault in their form.
  private var rowLines: [FindingCode: [Int]] = [:]
  /// Adds the entity, the field and the heading to findings; nil before records are read.
  @exclusivity(unchecked) var context: FindingContext?
  /// Whether a row gives another record, so that what is wrong with the whole row has been reported.
  var sharedFieldsAreJudged = false
  private static let sharedFields: Set<Field> = [.submitted, .sequence, .basis, .explanation]

  init(file: String) { self.file = file }

  /// Whether anything prevented the file, or part of it, from being read.
  var hasBlocker: Bool { list.findings.contains { $0.severity == .blocker } }

  /// Takes a finding of the reader; faults in the form of several rows are one habit.
  func take(_ finding: Finding) {
    guard Habit.codesOfRows.contains(finding.code) else { return list(finding) }
    let key = ColumnFindings.Key(code: finding.code, severity: finding.severity, column: nil)
    let occurrence = Finding.Occurrence(place: finding.place, found: nil)
    if let line = finding.place.line, rowLines[finding.code, default: []].count < BoundedFindings.limit {
      rowLines[finding.code, default: []].append(line)
    }
    let position = position(of: key)
    if columns[position].count(occurrence, cause: "", mayFillColumn: false) { return }
    columns[position].add(ColumnFindings.Entry(index: list.count, occurrence), cause: "", mayFillColumn: false)
    list(finding)
  }

  private func list(_ finding: Finding) {
    guard list.hasRoom(for: finding.code) else { return list.countOnly(finding.code) }
    list.take(context?.completed(finding) ?? finding)
  }

  /// Whether a finding with this code is listed.
  func lists(_ code: FindingCode) -> Bool { list.findings.contains { $0.code == code } }

  func shouldList(_ code: FindingCode) -> Bool {
    guard list.hasRoom(for: code) else { return false }
    let key = ColumnFindings.Key(code: code, severity: code.severity, column: nil)
    let column = columnPositions[key].map { columns[$0] }
    return !Habit.codesOfRows.contains(code) || column?.entries.first?.isFull != true
  }

  /// Reports a problem; repeats of the same value in the column are merged.
  ///
  /// - Parameters:
  ///   - cause: what findings have in common that are one; nil for what was found.
  ///   - field: the blank field, if there is no text to report.
  func note(
    _ code: FindingCode, at place: SourcePlace, found: String? = nil, cause: String? = nil,
    _ arguments: @autoclosure () -> FindingArguments = [:], field: Field? = nil, severity: Severity? = nil
  ) {
    let found = found.map { context?.shown($0) ?? $0 }
    // Findings explained by their row, and findings outside any row, are never merged.
    let standsAlone = context?.isInRecord != true || context?.isExplained == true
    let cause = standsAlone ? nil : cause ?? found.map { self.cause(code, $0) }
    add(code, at: place, found, arguments, field, severity ?? code.severity, cause: cause, standsAlone: standsAlone)
  }

  /// Reports a problem once, although it may occur many times in the file for the same cause.
  ///
  /// - Parameter field: distinguishes findings that have no text.
  func noteOnce(
    _ code: FindingCode, at place: SourcePlace, found: String?, _ arguments: @autoclosure () -> FindingArguments = [:],
    field: Field? = nil, severity: Severity? = nil
  ) {
    let found = found.map { context?.shown($0) ?? $0 }
    let cause = found.map { self.cause(code, $0) } ?? ""
    add(
      code, at: place, found, arguments, field, severity ?? code.severity, cause: cause,
      standsAlone: context?.isInRecord != true)
  }

  /// The fields that a person fills in once for several rows; below an action or a rating, blank means none.
  private static let repeatedFields: Set<Field> = [.entity, .year, .framework, .indicator]

  /// Reports a blank cell of a required column.
  func noteBlank(_ field: Field, at place: SourcePlace, record: Int, hasOtherValues: Bool) {
    if hasOtherValues, place.cell != nil, Self.repeatedFields.contains(field) {
      blankRuns[field, default: BlankRuns()].take(place, record: record)
    }
    note(.valueMissing, at: place, cause: "", ["field": field.name], field: field)
  }

  private func add(
    _ code: FindingCode, at place: SourcePlace, _ found: String?, _ arguments: () -> FindingArguments,
    _ field: Field?, _ severity: Severity, cause: String?, standsAlone: Bool
  ) {
    if sharedFieldsAreJudged, let shared = context?.field(at: place), Self.sharedFields.contains(shared) { return }
    let key = ColumnFindings.Key(code: code, severity: severity, column: column(of: place, field))
    // Most notes state how a value was interpreted, so each must be visible.
    let isNote = if case .note = severity { true } else { false }
    let mayFillColumn = !standsAlone && (!isNote || Habit.codesOfCertainForm.contains(code))
    let position = position(of: key)
    // Only the first occurrences are kept, so the others need not be made.
    func occurrence() -> Finding.Occurrence {
      Finding.Occurrence(place: place, found: found.map(FindingContext.shortened))
    }
    if columns[position].count(occurrence(), cause: cause, mayFillColumn: mayFillColumn) { return }
    // Arguments such as suggestions may be costly, so they are created only for findings that are listed.
    guard list.hasRoom(for: code) else { return list.countOnly(code) }
    let entry = ColumnFindings.Entry(index: list.count, occurrence())
    columns[position].add(entry, cause: cause, mayFillColumn: mayFillColumn)
    var finding = Finding(code, at: place, found: found, arguments: arguments(), severity: severity)
    finding.field = finding.field ?? field?.name
    list(finding)
  }

  private func cause(_ code: FindingCode, _ found: String) -> String {
    if let lastCause, lastCause.code == code, lastCause.found == found { return lastCause.cause }
    let cause = Habit.cause(code, found)
    lastCause = (code, found, cause)
    return cause
  }

  private func position(of key: ColumnFindings.Key) -> Int {
    if let lastColumn, lastColumn.key == key { return lastColumn.position }
    let position = columnPositions[key] ?? columns.count
    if position == columns.count {
      columns.append(ColumnFindings())
      columnPositions[key] = position
    }
    lastColumn = (key, position)
    return position
  }

  private func column(of place: SourcePlace, _ field: Field?) -> Int? {
    field.map { -1 - $0.rawValue } ?? context?.column(of: place)
  }

  /// Returns all findings in file order; the argument `count` is the number of occurrences of a merged finding.
  func finish() -> [Finding] {
    var absorbed: Set<Int> = []
    var blocks = MergedBlocks()
    for (key, position) in columnPositions.sorted(by: { $0.value < $1.value }) {
      let column = columns[position]
      if let merged = mergedCells(key, column) {
        absorbed.formUnion(column.absorbed + column.entries.dropFirst().map(\.index))
        blocks.take(merged, column.entries[0].index)
        continue
      }
      absorbed.formUnion(column.absorbed)
      for entry in column.entries { list.update(entry.index) { Self.complete(&$0, with: entry) } }
      if let lines = rowLines[key.code], let first = column.entries.first {
        list.update(first.index) { $0.rowLines = lines }
      }
    }
    absorbed.formUnion(blocks.report(in: &list))
    let listed = list.findings.enumerated().filter { !absorbed.contains($0.offset) }.map(\.element)
    let sorted = (listed + list.unlisted(file: file)).enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    return sorted.map { context?.withheld(from: $0.element) ?? $0.element }
  }

  private static func complete(_ finding: inout Finding, with entry: ColumnFindings.Entry) {
    if finding.arguments["count"] == nil { finding.arguments["count"] = String(entry.count) }
    finding.count = entry.count
    // Records that inherit a value from their surroundings share one place.
    let isInSeveralPlaces = entry.occurrences.contains { $0.place != finding.place }
    if isInSeveralPlaces { finding.occurrences = entry.occurrences }
  }

  /// The blank cells of a column that look like merged cells; nil for other findings.
  private func mergedCells(_ key: ColumnFindings.Key, _ column: ColumnFindings) -> BlankRuns? {
    guard key.code == .valueMissing, let number = key.column, number < 0, let field = Field(rawValue: -1 - number),
      let runs = blankRuns[field], runs.areMergedCells, !column.entries.isEmpty
    else { return nil }
    return runs
  }
}

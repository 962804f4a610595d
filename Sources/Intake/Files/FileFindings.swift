import Formats
import Model

/// Collects the findings of one file; findings with the same cause are merged into the first, with a count.
///
/// Only one reader uses this object, for one record at a time, so exclusivity is not checked.
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
  /// What the findings are completed with; nil before records are read.
  @exclusivity(unchecked) var context: FindingContext?

  init(file: String) { self.file = file }

  /// Whether anything prevented the file, or part of it, from being read.
  var hasBlocker: Bool { list.findings.contains { $0.severity == .blocker } }

  func take(_ finding: Finding) {
    guard list.hasRoom(for: finding.code) else { return list.countOnly(finding.code) }
    list.take(context?.completed(finding) ?? finding)
  }

  /// Whether a finding with this code is listed.
  func lists(_ code: FindingCode) -> Bool { list.findings.contains { $0.code == code } }

  func shouldList(_ code: FindingCode) -> Bool { list.hasRoom(for: code) }

  /// Reports a problem; the same value in another row of the column has the same cause.
  ///
  /// - Parameter field: what is blank, where nothing was found.
  func note(
    _ code: FindingCode, at place: SourcePlace, found: String? = nil,
    _ arguments: @autoclosure () -> FindingArguments = [:], field: Field? = nil, severity: Severity? = nil
  ) {
    // What its row explains is told by itself, and so is what lies in no row.
    let standsAlone = context?.isInRecord != true || context?.isExplained == true
    let cause = standsAlone ? nil : found.map { self.cause(code, $0) }
    add(code, at: place, found, arguments, field, severity ?? code.severity, cause: cause, standsAlone: standsAlone)
  }

  /// Reports a problem once, although it may occur many times in the file for the same cause.
  ///
  /// - Parameter field: distinguishes causes for which nothing was found.
  func noteOnce(
    _ code: FindingCode, at place: SourcePlace, found: String?, _ arguments: @autoclosure () -> FindingArguments = [:],
    field: Field? = nil, severity: Severity? = nil
  ) {
    let cause = found.map { self.cause(code, $0) } ?? ""
    add(
      code, at: place, found, arguments, field, severity ?? code.severity, cause: cause,
      standsAlone: context?.isInRecord != true)
  }

  /// Reports a blank cell of a required column.
  func noteBlank(_ field: Field, at place: SourcePlace, record: Int, hasOtherValues: Bool) {
    if hasOtherValues, place.cell != nil { blankRuns[field, default: BlankRuns()].take(place, record: record) }
    note(.valueMissing, at: place, ["field": field.name], field: field)
  }

  private func add(
    _ code: FindingCode, at place: SourcePlace, _ found: String?, _ arguments: () -> FindingArguments,
    _ field: Field?, _ severity: Severity, cause: String?, standsAlone: Bool
  ) {
    let key = ColumnFindings.Key(code: code, severity: severity, column: column(of: place, field))
    // Most notes tell how a value was taken: each has to be seen.
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
    take(finding)
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
    for (key, position) in columnPositions {
      let column = columns[position]
      if let merged = mergedCells(key, column) {
        absorbed.formUnion(column.absorbed + column.entries.dropFirst().map(\.index))
        list.update(column.entries[0].index) { Self.turn(&$0, into: merged) }
        continue
      }
      absorbed.formUnion(column.absorbed)
      for entry in column.entries { list.update(entry.index) { Self.complete(&$0, with: entry) } }
    }
    let listed = list.findings.enumerated().filter { !absorbed.contains($0.offset) }.map(\.element)
    let sorted = (listed + list.unlisted(file: file)).enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    return sorted.map(\.element)
  }

  private static func complete(_ finding: inout Finding, with entry: ColumnFindings.Entry) {
    if finding.arguments["count"] == nil { finding.arguments["count"] = String(entry.count) }
    finding.count = entry.count
    // Records that take a value from what surrounds them have it in one place.
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

  private static func turn(_ finding: inout Finding, into runs: BlankRuns) {
    var merged = Finding(
      .cellsMerged, at: finding.place,
      arguments: [
        "field": finding.field ?? "", "row": runs.filledRow.map { String($0) } ?? "–", "count": String(runs.count),
      ])
    (merged.heading, merged.count) = (finding.heading, runs.count)
    finding = merged
  }
}

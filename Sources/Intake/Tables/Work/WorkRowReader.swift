import Formats
import Model

/// Reads the records of the table `work` in one file, one after the other.
///
/// There may be millions of items. Values are therefore read as bytes; a string is created only for values that are not
/// written as the guide requests.
final class WorkRowReader {
  private let resolver: SubjectResolver
  private let file: String
  private let builder: SubmissionBuilder
  private let findings: FileFindings
  /// The owner of the previous record, and the text that identified it.
  private var last: (ownerText: OwnerText, owner: WorkOwner)?
  private var hasReportedLimit = false

  init(_ resolver: SubjectResolver) {
    self.resolver = resolver
    file = resolver.values.file
    builder = resolver.builder
    findings = resolver.findings
  }

  /// Adds one item, or reports why it cannot be used.
  func take(_ record: borrowing Record) {
    guard let owner = owner() else { return }
    let cells = WorkCells(slots: resolver.values.slots, file: file, findings: findings, values: resolver.values)
    guard let id = cells.slot(.id, record), let kind = cells.kind(record) else {
      if cells.slot(.id, record) == nil { cells.noteMissing(.id, record) }
      return
    }
    guard isNew(id, record, owner) else { return }
    let marker = WorkMarker(markers: builder.vocabulary.markers, cells: cells, defaultScale: owner.defaultScale)
    var item = WorkItem(kind: kind, marker: marker.state(record))
    let currency = cells.currency(record)
    item.budget = cells.money(.budget, currency, record)
    item.expenditure = cells.money(.expenditure, currency, record)
    item.partners = cells.partners(record)
    item.goals = cells.goals(record)
    cells.facts(record, yes: &item.yes, no: &item.no)
    cells.checkDates(record)
    for account in owner.accounts { account.take(item, place: SourcePlace(file: file, line: record.line)) }
  }

  /// Whether no item with this id has been read before.
  private func isNew(_ slot: Int, _ record: borrowing Record, _ owner: WorkOwner) -> Bool {
    let fingerprint = record.withBytes(slot) { WorkCells.fingerprint($0) }
    switch owner.seen.remember(fingerprint, file: file, line: record.line(slot)) {
    case .new: return true
    case .seen(let first):
      findings.note(
        .workItemTwice, at: SourcePlace(file: file, line: record.line(slot), column: record.column(slot)),
        found: record.fields.text(slot),
        ["file": first.file, "line": first.line.map { String($0) } ?? "–"])
      return false
    case .limitReached:
      if !hasReportedLimit {
        hasReportedLimit = true
        findings.note(
          .workRepeatsUnchecked, at: SourcePlace(file: file, line: record.line), ["count": String(SeenItemIDs.limit)])
      }
      return true
    }
  }

  /// The owner of the record, determined again only if its text differs from that of the previous record.
  private func owner() -> WorkOwner? {
    let values = resolver.values
    if let last, last.ownerText.matches(values), !values.reportedMissing.contains(.framework) { return last.owner }
    last = WorkOwner(resolver).map { (OwnerText(of: values), $0) }
    return last?.owner
  }
}

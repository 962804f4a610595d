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
    let cells = WorkCells(slots: resolver.values.slots, file: file, findings: findings)
    guard let id = cells.slot(.id, record), let kind = cells.kind(record) else {
      if cells.slot(.id, record) == nil {
        findings.note(.valueMissing, at: cells.place(.id, record), ["field": Field.id.name])
      }
      return
    }
    let fingerprint = record.withBytes(id) { WorkCells.fingerprint($0) }
    let isContested = isContested(fingerprint, record, owner)
    let marker = WorkMarker(markers: builder.vocabulary.markers, cells: cells, defaultScale: owner.defaultScale)
    var item = WorkItem(kind: kind, marker: marker.state(record))
    let currency = cells.currency(record)
    item.budget = cells.money(.budget, currency, record)
    item.expenditure = cells.money(.expenditure, currency, record)
    item.partners = cells.partners(record)
    item.goals = cells.goals(record)
    cells.facts(record, yes: &item.yes, no: &item.no)
    cells.checkDates(record)
    builder.handledRows.add()
    if isContested {
      builder.work.take(
        ContestedItem(
          id: cells.text(id, record), title: resolver.values.text(.title), item: item, accounts: owner.accounts,
          place: cells.place(.id, record)),
        fingerprint, of: owner.subject, resolver.submissionOrder)
    } else {
      for account in owner.accounts { account.take(item, place: SourcePlace(file: file, line: record.line)) }
    }
  }

  /// Whether several items have this id, so that it is decided later which of them counts.
  private func isContested(_ fingerprint: UInt64, _ record: borrowing Record, _ owner: WorkOwner) -> Bool {
    switch owner.seen.remember(fingerprint) {
    case .new: return false
    case .contested: return true
    case .limitReached:
      if !hasReportedLimit {
        hasReportedLimit = true
        findings.note(
          .workRepeatsUnchecked, at: SourcePlace(file: file, line: record.line), ["count": String(SeenItemIDs.limit)])
      }
      return false
    }
  }

  /// The owner of the record, determined again only if its text differs from that of the previous record.
  private func owner() -> WorkOwner? {
    if let last, last.ownerText.matches(resolver.values) { return last.owner }
    last = WorkOwner(resolver).map { (OwnerText(of: resolver.values), $0) }
    return last?.owner
  }
}

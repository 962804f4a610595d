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
  private var last: (ownerText: OwnerText, number: Int, owner: WorkOwner)?
  private var hasReportedLimit = false
  private var hasReportedTitleLimit = false

  init(_ resolver: SubjectResolver) {
    self.resolver = resolver
    file = resolver.values.file
    builder = resolver.builder
    findings = resolver.findings
  }

  /// Adds one item, or reports why it cannot be used.
  func take(_ record: borrowing Record) {
    let owner = self.owner()
    let cells = WorkCells(slots: resolver.values.slots, file: file, findings: findings, values: resolver.values)
    let id = cells.slot(.id, record)
    if id == nil { _ = resolver.required(.id) }
    let kind = cells.kind(record)
    if cells.slot(.kind, record) == nil { _ = resolver.required(.kind) }
    if let owner, let id, let kind {
      add(item(kind, owner, cells, record), id, cells, owner, record)
    } else {
      // The row cannot be used, but each of its cells is still checked.
      _ = item(kind ?? WorkItemKind.allCases[0], owner, cells, record)
    }
  }

  /// Adds an item, or holds it if several items have its id.
  private func add(_ item: WorkItem, _ id: Int, _ cells: WorkCells, _ owner: WorkOwner, _ record: borrowing Record) {
    builder.handledRows.add()
    noteTitle(item, cells, owner, record)
    let fingerprint = record.withBytes(id) { WorkCells.fingerprint($0) }
    if isContested(fingerprint, record, owner) {
      builder.work.take(
        ContestedItem(
          id: cells.text(id, record), title: resolver.values.text(.title), item: item, accounts: owner.accounts,
          place: cells.place(.id, record)),
        fingerprint, of: owner.subject, resolver.submissionOrder)
    } else {
      for account in owner.accounts { account.take(item, place: record.fields.place(in: file)) }
    }
  }

  /// Notes the title of operational work, to find what several entities tell word for word.
  private func noteTitle(_ item: WorkItem, _ cells: WorkCells, _ owner: WorkOwner, _ record: borrowing Record) {
    guard item.kind.work == .operational, !builder.work.isRecount,
      let digest = cells.titleDigest(item.kind, owner.subject.year, record)
    else { return }
    let outcome = builder.work.told.take(
      digest, title: resolver.values.text(.title), isJoint: item.yes.contains(WorkFacts(.joint)), of: owner.subject,
      place: cells.place(.title, record))
    guard outcome == .limitReached, !hasReportedTitleLimit else { return }
    hasReportedTitleLimit = true
    findings.note(
      .workTitlesUnchecked, at: record.fields.place(in: file), ["count": String(ToldItems.limit)])
  }

  /// The item with all its cells.
  ///
  /// Values that cannot be used are reported and left out.
  private func item(
    _ kind: WorkItemKind, _ owner: WorkOwner?, _ cells: WorkCells, _ record: borrowing Record
  ) -> WorkItem {
    let marker = WorkMarker(markers: builder.vocabulary.markers, cells: cells, defaultScale: owner?.defaultScale)
    var item = WorkItem(kind: kind, marker: marker.state(record))
    let currency = cells.currency(record)
    item.budget = cells.money(.budget, currency, record)
    item.expenditure = cells.money(.expenditure, currency, record)
    item.partners = cells.partners(record)
    item.goals = cells.goals(record)
    cells.facts(record, yes: &item.yes, no: &item.no)
    cells.checkDates(record, in: owner?.subject.year)
    return item
  }

  /// Whether several items have this id, so that one must be chosen later.
  private func isContested(_ fingerprint: UInt64, _ record: borrowing Record, _ owner: WorkOwner) -> Bool {
    switch owner.seen.remember(fingerprint) {
    case .new: return false
    case .contested: return true
    case .limitReached:
      if !hasReportedLimit {
        hasReportedLimit = true
        findings.note(
          .workRepeatsUnchecked, at: record.fields.place(in: file), ["count": String(SeenItemIDs.limit)])
      }
      return false
    }
  }

  /// The owner of the record, determined again only if its text differs from that of the previous record.
  private func owner() -> WorkOwner? {
    let values = resolver.values
    if let last, last.number == values.ownerNumber || last.ownerText.matches(values),
      !values.reportedMissing.contains(.framework)
    {
      self.last?.number = values.ownerNumber
      return last.owner
    }
    last = WorkOwner(resolver).map { (OwnerText(of: values), values.ownerNumber, $0) }
    return last?.owner
  }
}

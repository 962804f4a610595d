import Formats
import Model

/// Reads the records of the table `work` of one file, one after the other.
///
/// Items come by the million: values are read as bytes, and a text is made only of what is not written as the guide
/// asks.
final class WorkRows {
  private let reader: SubjectReader
  private let file: String
  private let builder: SubmissionBuilder
  private let findings: FileFindings
  /// Whose work the last record was, and how it said so.
  private var last: (words: OwnerWords, owner: WorkOwner)?
  private var saidFull = false

  init(_ reader: SubjectReader) {
    self.reader = reader
    file = reader.values.file
    builder = reader.builder
    findings = reader.findings
  }

  /// Takes one item in, or notes why it cannot be used.
  func take(_ record: borrowing Record) {
    guard let owner = owner() else { return }
    let cells = WorkCells(slots: reader.values.slots, file: file, findings: findings)
    guard let id = cells.slot(.id, record), let kind = cells.kind(record) else {
      if cells.slot(.id, record) == nil {
        findings.note(.valueMissing, at: cells.place(.id, record), ["field": Field.id.name])
      }
      return
    }
    guard isNew(id, record, owner) else { return }
    let marker = WorkMarker(markers: builder.vocabulary.markers, cells: cells, usual: owner.usualScale)
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

  /// Whether the id is not that of an item that was read before.
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
    case .full:
      if !saidFull {
        saidFull = true
        findings.note(
          .workRepeatsUnchecked, at: SourcePlace(file: file, line: record.line), ["count": String(SeenItems.most)])
      }
      return true
    }
  }

  /// Whose work the record is; worked out anew only where the record says otherwise than the one before.
  private func owner() -> WorkOwner? {
    if let last, last.words.areThose(of: reader.values) { return last.owner }
    last = WorkOwner(reader).map { (OwnerWords(of: reader.values), $0) }
    return last?.owner
  }
}

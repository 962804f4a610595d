import Model

/// Collects what entities report about the network while files are read.
package final class NetworkCollector {
  private struct Owner: Hashable {
    let entity: String
    let year: Int
  }

  private struct Key: Hashable {
    let owner: Owner
    /// What tells the records of an owner in one table apart.
    let parts: [String]
  }

  /// How many rows are kept in all.
  private static let maxRows = 1_000_000
  /// How many texts with a name in them are reported one by one.
  private static let maxWithheld = 1_000

  private var issues = CompetingTable<Key, EmergingIssue>()
  private var focalPoints = CompetingTable<Key, FocalPoint>()
  private var peerReviews = CompetingTable<Key, PeerReview>()
  private var support = CompetingTable<Key, SupportRecord>()
  private let keptRows = KeptRows(limit: maxRows)
  private var allowances: [SubmissionKey: RowAllowance] = [:]
  private let protected: ProtectedNames
  /// The records that count, once `resolve` has been called.
  package private(set) var records = NetworkRecords()
  /// What is said of texts that are not used because the name of a person stands in them, once `resolve` has been
  /// called.
  private(set) var withheld: [Finding] = []

  init(_ protected: ProtectedNames) { self.protected = protected }

  // MARK: - Adding

  func add(_ issue: EmergingIssue, _ order: SubmissionOrder) {
    guard admits(issue.byteCount, issue.entity, issue.year, .issues, issue.place) else { return }
    issues.add(issue, as: Key(owner: Owner(entity: issue.entity, year: issue.year), parts: [issue.id]), order)
  }

  func add(_ point: FocalPoint, _ order: SubmissionOrder) {
    guard admits(point.byteCount, point.entity, point.year, .focalPoints, point.place) else { return }
    let parts = [point.kind.rawValue, FoldedText.fold(point.function)]
    focalPoints.add(point, as: Key(owner: Owner(entity: point.entity, year: point.year), parts: parts), order)
  }

  func add(_ review: PeerReview, _ order: SubmissionOrder) {
    guard admits(review.recommendation.utf8.count, review.entity, review.year, .peerReviews, review.place) else {
      return
    }
    let parts = [review.reviewer, review.recommendation]
    peerReviews.add(review, as: Key(owner: Owner(entity: review.entity, year: review.year), parts: parts), order)
  }

  func add(_ record: SupportRecord, _ order: SubmissionOrder) {
    let texts = record.description.utf8.count + record.outcome.utf8.count
    guard admits(texts, record.entity, record.year, .support, record.place) else { return }
    let parts = [record.kind.rawValue, record.indicator ?? "", record.partner ?? "", record.description]
    support.add(record, as: Key(owner: Owner(entity: record.entity, year: record.year), parts: parts), order)
  }

  private func admits(_ texts: Int, _ entity: String, _ year: Int, _ table: Table, _ place: SourcePlace) -> Bool {
    let key = SubmissionKey(framework: table.rawValue, year: year, entity: entity)
    return allowances[key, default: RowAllowance(table)].admits(texts, at: place, besides: 0, among: keptRows)
  }

  /// The findings about rows that were not kept.
  var unkeptRows: [Finding] {
    allowances.sorted { $0.key < $1.key }.flatMap { key, allowance in
      allowance.findings(of: key, limitOfAll: Self.maxRows)
    }
  }

  // MARK: - Choosing

  /// Chooses the records that count, and lists the others.
  func resolve(_ corrections: inout Corrections, leaveOut: (ExcludedRating) -> Void) {
    records.issues = counting(of: issues, .issueTwice, &corrections, leaveOut) { $0.id }
      .sorted { ($0.year, $0.entity, $0.id) < ($1.year, $1.entity, $1.id) }
    records.focalPoints = counting(of: focalPoints, .focalPointTwice, &corrections, leaveOut) { $0.function }
      .sorted {
        ($0.year, $0.entity, $0.kind.rawValue, $0.function, $0.place)
          < ($1.year, $1.entity, $1.kind.rawValue, $1.function, $1.place)
      }
    records.peerReviews = counting(of: peerReviews, .peerReviewTwice, &corrections, leaveOut) { $0.reviewer }
      .sorted {
        ($0.year, $0.entity, $0.reviewer, $0.recommendation) < ($1.year, $1.entity, $1.reviewer, $1.recommendation)
      }
    records.support = counting(of: support, .supportTwice, &corrections, leaveOut) { $0.kind.rawValue }
      .sorted { ($0.year, $0.entity, $0.place) < ($1.year, $1.entity, $1.place) }
    issues = CompetingTable()
    focalPoints = CompetingTable()
    peerReviews = CompetingTable()
    support = CompetingTable()
  }

  /// The records of a table that count, without texts in which the name of a person stands.
  ///
  /// - Parameters:
  ///   - code: said if it is not known which of several records about the same thing counts.
  ///   - name: what a finding calls a record.
  private func counting<Record: NetworkRecord>(
    of table: CompetingTable<Key, Record>, _ code: FindingCode, _ corrections: inout Corrections,
    _ leaveOut: (ExcludedRating) -> Void, name: (Record) -> String
  ) -> [Record] {
    let records = table.resolve { key, resolution in
      let what = name(resolution.kept[0])
      corrections.add(
        resolution, protected.names.occur(in: what) ? ProtectedNames.mark : what, of: key.owner.entity,
        in: key.owner.year, disputed: code)
      for (reason, record) in resolution.leftOut { leaveOut(record.leftOut(for: reason)) }
    }
    if protected.names.isEmpty { return records }
    return records.compactMap { record in
      var record = record
      let fields = record.withhold(protected.names)
      for field in fields.sorted(by: { $0.rawValue < $1.rawValue }) { noteName(in: field, record) }
      guard !record.isComplete else { return record }
      leaveOut(record.leftOut(for: .unreadable))
      return nil
    }
  }

  private func noteName(in field: Field, _ record: some NetworkRecord) {
    guard withheld.count < Self.maxWithheld else { return }
    var finding = Finding(.networkNamePublic, at: record.place, arguments: ["field": field.name])
    finding.entity = record.entity
    withheld.append(finding)
  }
}

/// Of a record that does not count, an id is listed only if others may see it.
extension ExcludedRating {
  /// All records, which are left out for `reason`.
  package static func records(of network: NetworkRecords, _ reason: Reason) -> [ExcludedRating] {
    network.issues.map { $0.leftOut(for: reason) } + network.focalPoints.map { $0.leftOut(for: reason) }
      + network.peerReviews.map { $0.leftOut(for: reason) } + network.support.map { $0.leftOut(for: reason) }
  }
}

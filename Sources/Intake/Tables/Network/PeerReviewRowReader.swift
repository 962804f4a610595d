import Formats
import Model

/// Reads the records of the table `peer-reviews` in one file: reviews of an entity by another one.
struct PeerReviewRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the review in the current record, or reports why it cannot be used.
  func take() {
    let owner = resolver.owner()
    let reviewer = reviewer(of: owner?.entity)
    let review = PeerReview(
      entity: owner?.entity.code ?? "", year: owner?.year ?? 0, reviewer: reviewer ?? "", due: due,
      done: date(in: .done), recommendation: publicText(.recommendation), status: status, place: values.place,
      reviewerCell: CellPosition(values.placeOfValue(.reviewer)), doneCell: CellPosition(values.placeOfValue(.done)))
    let order = resolver.submissionOrder
    guard owner != nil, reviewer != nil else { return }
    builder.handledRows.add()
    builder.network.add(review, order)
  }

  /// The code of the reviewer; nil, with a finding, if it is not known or is the entity itself.
  private func reviewer(of entity: Entity?) -> String? {
    guard let name = requiredText(.reviewer) else { return nil }
    guard let code = otherEntity(name, in: .reviewer, .entityUnknown) else { return nil }
    if let entity, code == entity.code {
      findings.noteOnce(.peerReviewOwn, at: values.placeOfValue(.reviewer), found: name, ["entity": entity.code])
      return nil
    }
    return code
  }

  /// The day or the year in the column `due`.
  private var due: DateOrYear? {
    guard let value = values[.due], !EmptyWords.saysNothing(value.text) else { return nil }
    switch YearParser.reading(value.text) {
    case .plain(let year): return .year(year)
    case .variant(let year):
      findings.noteOnce(.yearForm, at: value.place, found: value.text, ["year": String(year)])
      return .year(year)
    case .either, .none: return date(in: .due).map { .date($0) }
    }
  }

  private var status: ImplementationStatus? {
    guard let value = values[.status], !EmptyWords.saysNothing(value.text) else { return nil }
    if case .status(let status) = FollowUpWord(value.text) {
      if resolver.isDoubtful(value, meaning: status.rawValue) { return nil }
      if value.text != status.rawValue {
        findings.noteOnce(
          .responseForm, at: value.place, found: value.text, ["meaning": status.rawValue, "field": Field.status.name])
      }
      return status
    }
    return word(in: .status, otherwise: .peerReviewStatusUnknown)
  }
}

import Formats
import Model

/// Lists records that could not be used, so that none is silently dropped.
extension SubmissionRecordConsumer {
  /// The maximum number of records listed for a file; beyond it, the whole file is considered faulty.
  private static var maxUnusedRows: Int { 10_000 }

  /// Lists the current record unless it has neither a rating nor an answer.
  func leaveOut(_ values: FieldValues, of table: Table) {
    switch table {
    case .ratings where !values.hasValue(.rating) && !values.isExcelError(.rating) && !values.hasValue(.input): return
    case .answers where !values.hasValue(.answer): return
    default: break
    }
    guard unusedRowCount < Self.maxUnusedRows else { return }
    unusedRowCount += 1
    let shown = { (text: String) in self.findings.context?.shown(text) ?? text }
    let year = values.text(.year)
    builder.leaveOut(
      ExcludedRating(
        reason: .unreadable, framework: values.text(.framework), year: self.year(year),
        writtenYear: shown(year),
        entity: shown(values.text(.entity)), indicator: subject(in: values, of: table),
        rating: value(in: values, of: table),
        place: values.place))
  }

  /// What the record is about beside its entity and its year.
  private func subject(in values: FieldValues, of table: Table) -> String {
    switch table {
    case .recommendations, .grades: values.text(.recommendation)
    // An initiative is listed only if others may see it.
    case .initiatives: YesNoParser.reading(values.text(.public)).meaning == true ? values.text(.id) : ""
    case .issues, .focalPoints, .peerReviews, .support: ""
    default: values.text(.indicator)
    }
  }

  private func value(in values: FieldValues, of table: Table) -> String {
    switch table {
    // What an answer says is listed only if others may see it; whether they may see a grade is not known here.
    case .recommendations where YesNoParser.reading(values.text(.public)).meaning == true:
      values.text(values.hasValue(.response) ? .response : .status)
    case .recommendations, .grades, .initiatives, .issues, .focalPoints, .peerReviews, .support: ""
    default: values.text(.rating)
    }
  }

  private func year(_ text: String) -> Int? {
    switch resolver.reading(ofYear: text) {
    case .plain(let year), .variant(let year): year
    case .either, .none: nil
    }
  }
}

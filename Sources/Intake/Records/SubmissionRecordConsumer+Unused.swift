import Formats
import Model

/// Lists the records of which nothing was used, so that nothing that was received vanishes.
extension SubmissionRecordConsumer {
  /// The maximum number of records listed for a file; a file with more of them is wrong as a whole.
  private static var maxUnusedRows: Int { 10_000 }

  /// Lists the current record unless it says nothing: without a rating or an answer there is nothing to leave out.
  func leaveOut(_ values: FieldValues, of table: Table) {
    switch table {
    case .ratings where !values.hasValue(.rating) && !values.hasValue(.input): return
    case .answers where !values.hasValue(.answer): return
    default: break
    }
    guard unusedRowCount < Self.maxUnusedRows else { return }
    unusedRowCount += 1
    let year = values.text(.year)
    builder.leaveOut(
      ExcludedRating(
        reason: .unreadable, framework: values.text(.framework), year: self.year(year), writtenYear: year,
        entity: values.text(.entity), indicator: values.text(.indicator), rating: values.text(.rating),
        place: values.place))
  }

  private func year(_ text: String) -> Int? {
    switch resolver.reading(ofYear: text) {
    case .plain(let year), .variant(let year): year
    case .either, .none: nil
    }
  }
}

import Formats
import Model

/// Reads rows that give records of several tables: a rating, its action, an answer.
extension SubmissionRecordConsumer {
  /// Gives the record to each table for which it has something; what is about the whole row is judged once.
  func takeSeveral() {
    let handled = builder.handledRows.count
    var given = ([contents.table] + contents.others).filter(isGiven)
    if given.isEmpty { given = [contents.table] }
    if contents.fields.contains(.rating), !given.contains(.ratings) { ratings.column.passOver(at: values.place) }
    resolver.sharesStatus = given.contains(.ratings) && given.contains(.actions)
    let subject = resolver.subject()
    // A row about an unknown entity is listed already.
    let isListed = builder.handledRows.count != handled
    for (index, table) in given.enumerated() {
      findings.sharedFieldsAreJudged = index > 0
      take(table, subject, isListed: isListed)
    }
    findings.sharedFieldsAreJudged = false
  }

  private func take(_ table: Table, _ subject: RecordSubject?, isListed: Bool) {
    let handled = builder.handledRows.count
    switch table {
    case .answers: answers.take(subject)
    case .actions: actions.take(subject)
    default:
      ratings.take(subject)
      if !isListed, builder.handledRows.count == handled { leaveOut(values, of: .ratings) }
    }
  }

  /// Whether the row holds what makes a record of the table.
  private func isGiven(_ table: Table) -> Bool {
    switch table {
    case .ratings: values.hasValue(.rating) || values.hasValue(.input)
    case .answers: values.hasValue(.question) || values.hasValue(.answer)
    case .actions:
      values.hasValue(.action) || !values.freeText(.due).isEmpty || !values.freeText(.resources).isEmpty
    default: false
    }
  }
}

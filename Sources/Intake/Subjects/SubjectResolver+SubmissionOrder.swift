import Model

extension SubjectResolver {
  /// When the record was submitted; an unreadable date or number is reported and ignored.
  var submissionOrder: SubmissionOrder {
    var submissionOrder = SubmissionOrder()
    if let value = values[.submitted] {
      switch DateParser.reading(value.text) {
      case .plain(let date), .variant(let date): submissionOrder.date = date
      case .either, .none:
        submissionOrder.isUnreadable = true
        findings.noteOnce(.submittedNotADate, at: value.place, found: value.text)
      }
    }
    if let value = values[.sequence] {
      let isNumber = value.text.utf8.count < 10 && value.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      submissionOrder.sequence = isNumber ? Int(value.text) : nil
      if !isNumber {
        submissionOrder.isUnreadable = true
        findings.noteOnce(.sequenceNotANumber, at: value.place, found: value.text)
      }
    }
    return submissionOrder
  }
}

import Model

extension SubjectReader {
  /// When the record was submitted; an unreadable date or number is reported and ignored.
  var filing: Filing {
    var filing = Filing()
    if let value = values[.submitted] {
      switch WrittenDate.reading(value.text) {
      case .plain(let date), .form(let date): filing.date = date
      case .either, .none: findings.noteOnce(.submittedNotADate, at: value.place, found: value.text)
      }
    }
    if let value = values[.sequence] {
      let isNumber = value.text.utf8.count < 10 && value.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      filing.sequence = isNumber ? Int(value.text) : nil
      if !isNumber { findings.noteOnce(.sequenceNotANumber, at: value.place, found: value.text) }
    }
    return filing
  }
}

/// Findings about columns, and about fields that all tables have.
extension FindingCode {
  package static let columnMissing = Self("column-missing", .fields, .blocker)
  package static let columnMisspelt = Self("column-misspelt", .fields, .blocker)
  package static let columnUnclear = Self("column-unclear", .fields, .blocker)
  package static let columnNotUsed = Self("column-not-used", .fields, .warning)
  package static let columnUnknown = Self("column-unknown", .fields, .note)
  package static let columnAnswers = Self("column-answers", .fields, .warning)
  package static let columnExplanation = Self("column-explanation", .fields, .warning)
  package static let columnUnnamed = Self("column-unnamed", .fields, .warning)
  package static let fieldTwice = Self("field-twice", .fields, .error)
  package static let valueMissing = Self("value-missing", .fields, .error)
  package static let valueDoubtful = Self("value-doubtful", .fields, .error)
  package static let notAvailableUnclear = Self("na-unclear", .fields, .error)
  package static let excelError = Self("excel-error", .fields, .error)
  package static let cellsMerged = Self("cells-merged", .fields, .error)
  package static let yearInvalid = Self("year-invalid", .fields, .error)
  package static let yearTooLate = Self("year-too-late", .fields, .error)
  package static let yearForm = Self("year-form", .fields, .note)
  package static let basisUnknown = Self("basis-unknown", .fields, .error)
  package static let statusUnknown = Self("status-unknown", .fields, .error)
  package static let submittedNotADate = Self("submitted-not-a-date", .fields, .warning)
  package static let sequenceNotANumber = Self("sequence-not-a-number", .fields, .warning)
  package static let replacedByLater = Self("replaced-by-later", .fields, .note)
  package static let statusUnclear = Self("status-unclear", .fields, .error)
  package static let rowsJoined = Self("rows-joined", .fields, .note)
  package static let rowsRepeat = Self("rows-repeat", .fields, .note)
  package static let recordRepeated = Self("record-repeated", .fields, .note)

  static let fieldCodes: [Self] = [
    .columnMissing, .columnMisspelt, .columnUnknown, .fieldTwice, .valueMissing, .yearInvalid, .yearForm, .basisUnknown,
    .statusUnknown, .submittedNotADate, .sequenceNotANumber, .replacedByLater, .columnUnnamed, .valueDoubtful,
    .notAvailableUnclear, .excelError, .cellsMerged, .recordRepeated, .yearTooLate, .columnUnclear, .columnNotUsed,
    .statusUnclear, .rowsRepeat, .rowsJoined, .columnAnswers, .columnExplanation,
  ]
}

/// Findings about responses to recommendations and about grades.
extension FindingCode {
  package static let recommendationUnknown = Self("recommendation-unknown", .followUp, .error)
  package static let recommendationForm = Self("recommendation-form", .followUp, .note)
  package static let recommendationsNone = Self("recommendations-none", .followUp, .error)
  package static let responseUnknown = Self("response-unknown", .followUp, .error)
  package static let responseStatusUnknown = Self("response-status-unknown", .followUp, .error)
  package static let responseColumn = Self("response-column", .followUp, .error)
  package static let responseTwoInOne = Self("response-two-in-one", .followUp, .error)
  package static let responseForm = Self("response-form", .followUp, .note)
  package static let responseBlank = Self("response-blank", .followUp, .error)
  package static let responseTwice = Self("response-twice", .followUp, .error)
  package static let responsePublicUnclear = Self("response-public-unclear", .followUp, .warning)
  package static let responseServesUnknown = Self("response-serves-unknown", .followUp, .warning)
  package static let followUpDateForm = Self("follow-up-date-form", .followUp, .note)
  package static let followUpDateAmbiguous = Self("follow-up-date-ambiguous", .followUp, .warning)
  package static let followUpDateUnreadable = Self("follow-up-date-unreadable", .followUp, .warning)
  package static let responseSuperseded = Self("response-superseded", .followUp, .warning)
  package static let responseNotAddressed = Self("response-not-addressed", .followUp, .note)
  package static let responseWordsLacking = Self("response-words-lacking", .followUp, .warning)
  package static let responseWentBack = Self("response-went-back", .followUp, .warning)
  package static let responseEvidenceLacking = Self("response-evidence-lacking", .followUp, .warning)
  package static let responseDueBeforeDecision = Self("response-due-before-decision", .followUp, .warning)
  package static let responseDueBeforeFirst = Self("response-due-before-first", .followUp, .warning)
  package static let responseDueMoved = Self("response-due-moved", .followUp, .warning)
  package static let responseFirstDueChanged = Self("response-first-due-changed", .followUp, .warning)
  package static let responseNextReportPast = Self("response-next-report-past", .followUp, .warning)
  package static let trackerScaleUnknown = Self("tracker-scale-unknown", .followUp, .error)
  package static let trackerWordUnknown = Self("tracker-word-unknown", .followUp, .error)
  package static let gradeUnknown = Self("grade-unknown", .followUp, .error)
  package static let gradeOwn = Self("grade-own", .followUp, .error)
  package static let gradeTwice = Self("grade-twice", .followUp, .error)

  static let followUpCodes: [Self] = [
    .recommendationUnknown, .recommendationForm, .recommendationsNone, .responseUnknown, .responseStatusUnknown,
    .responseColumn, .responseTwoInOne, .responseForm, .responseBlank, .responseTwice, .responsePublicUnclear,
    .responseServesUnknown, .followUpDateForm, .followUpDateAmbiguous, .followUpDateUnreadable, .responseSuperseded,
    .responseNotAddressed, .responseWordsLacking, .responseWentBack, .responseEvidenceLacking,
    .responseDueBeforeDecision, .responseDueBeforeFirst, .responseDueMoved, .responseFirstDueChanged,
    .responseNextReportPast, .trackerScaleUnknown, .trackerWordUnknown, .gradeUnknown, .gradeOwn, .gradeTwice,
  ]
}

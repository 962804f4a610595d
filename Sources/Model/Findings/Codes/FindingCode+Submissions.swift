/// Findings about whole submissions, and about differences from the previous year.
extension FindingCode {
  package static let dueNotADate = Self("due-not-a-date", .submissions, .warning)
  package static let dueAmbiguous = Self("due-ambiguous", .submissions, .warning)
  package static let dueForm = Self("due-form", .submissions, .note)
  package static let actionTwice = Self("action-twice", .submissions, .error)
  package static let rowsTooMany = Self("rows-too-many", .submissions, .error)
  package static let rowsTooManyInAll = Self("rows-too-many-in-all", .submissions, .error)
  package static let leftOutUnlisted = Self("left-out-unlisted", .submissions, .note)
  package static let justificationLacking = Self("justification-lacking", .submissions, .warning)
  package static let evidenceLacking = Self("evidence-lacking", .submissions, .warning)
  package static let linkMalformed = Self("link-malformed", .submissions, .warning)
  package static let actionLacking = Self("action-lacking", .submissions, .warning)
  package static let partOverWhole = Self("part-over-whole", .submissions, .warning)
  package static let notApplicableNew = Self("not-applicable-new", .submissions, .warning)
  package static let ratingJump = Self("rating-jump", .submissions, .warning)
  package static let textUnchanged = Self("text-unchanged", .submissions, .warning)

  static let submissionCodes: [Self] = [
    .dueNotADate, .dueAmbiguous, .dueForm, .actionTwice, .justificationLacking, .evidenceLacking, .linkMalformed,
    .actionLacking,
    .partOverWhole, .notApplicableNew, .ratingJump, .textUnchanged, .rowsTooMany, .rowsTooManyInAll, .leftOutUnlisted,
  ]
}

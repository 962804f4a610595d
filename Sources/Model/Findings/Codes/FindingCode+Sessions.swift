/// Findings about the files of annual sessions.
///
/// A blocker stops the command: nothing is written until it is corrected. The others stand in the pack as well.
extension FindingCode {
  package static let sessionNone = Self("session-none", .sessions, .blocker)
  package static let sessionFolder = Self("session-folder", .sessions, .warning)
  package static let sessionDateLacking = Self("session-date-lacking", .sessions, .blocker)
  package static let sessionDatesReversed = Self("session-dates-reversed", .sessions, .blocker)
  package static let sessionDateYear = Self("session-date-year", .sessions, .blocker)
  package static let sessionNotBeforeCommission = Self("session-not-before-commission", .sessions, .warning)
  package static let sessionEntityUnknown = Self("session-entity-unknown", .sessions, .blocker)
  package static let sessionAddresseeLacking = Self("session-addressee-lacking", .sessions, .error)
  package static let sessionAddresseeUnknown = Self("session-addressee-unknown", .sessions, .blocker)
  package static let sessionParagraph = Self("session-paragraph", .sessions, .blocker)
  package static let sessionDecisionTwice = Self("session-decision-twice", .sessions, .blocker)
  package static let sessionDecisionDiffers = Self("session-decision-differs", .sessions, .blocker)
  package static let sessionStatusUnknown = Self("session-status-unknown", .sessions, .blocker)
  package static let sessionDueEarly = Self("session-due-early", .sessions, .error)
  package static let sessionFollowsUnknown = Self("session-follows-unknown", .sessions, .blocker)
  package static let sessionFollowsLater = Self("session-follows-later", .sessions, .blocker)
  package static let sessionFollowsCircle = Self("session-follows-circle", .sessions, .blocker)
  package static let sessionItemUnknown = Self("session-item-unknown", .sessions, .blocker)
  package static let sessionIssueForm = Self("session-issue-form", .sessions, .blocker)
  package static let sessionIssueUnknown = Self("session-issue-unknown", .sessions, .warning)
  package static let sessionLeadLacking = Self("session-lead-lacking", .sessions, .error)
  package static let sessionTaskForceID = Self("session-task-force-id", .sessions, .blocker)
  package static let sessionProductEarly = Self("session-product-early", .sessions, .error)
  package static let sessionPersonalData = Self("session-personal-data", .sessions, .blocker)
  package static let sessionMessageNumber = Self("session-message-number", .sessions, .blocker)
  package static let sessionMessageCondition = Self("session-message-condition", .sessions, .blocker)
  package static let sessionCountUnknown = Self("session-count-unknown", .sessions, .blocker)
  package static let sessionFigureUnknown = Self("session-figure-unknown", .sessions, .error)

  static let sessionCodes: [Self] = [
    .sessionNone, .sessionFolder, .sessionDateLacking, .sessionDatesReversed, .sessionDateYear,
    .sessionNotBeforeCommission, .sessionEntityUnknown, .sessionAddresseeLacking, .sessionAddresseeUnknown,
    .sessionParagraph, .sessionDecisionTwice, .sessionDecisionDiffers, .sessionStatusUnknown, .sessionDueEarly,
    .sessionFollowsUnknown,
    .sessionFollowsLater, .sessionFollowsCircle, .sessionItemUnknown, .sessionIssueForm, .sessionIssueUnknown,
    .sessionLeadLacking, .sessionTaskForceID,
    .sessionProductEarly, .sessionPersonalData, .sessionMessageNumber, .sessionMessageCondition,
    .sessionCountUnknown, .sessionFigureUnknown,
  ]
}

/// The stable names of all problems that the program reports in data.
///
/// A code never changes its meaning. Its words stand in the catalogues under `finding.<code>`.
package enum FindingCode: String, CaseIterable, Sendable {
  // Files
  case fileUnreadable = "file-unreadable"
  case fileEmpty = "file-empty"
  case fileSkipped = "file-skipped"
  case fileTwice = "file-twice"
  case fileWithoutRecords = "file-without-records"
  case fileIsWebPage = "file-is-web-page"
  case fileIsWorkbook = "file-is-workbook"
  case fileIsOther = "file-is-other"
  case textNameUnknown = "text-name-unknown"
  case textUnreadable = "text-unreadable"
  case textFigureUnknown = "text-figure-unknown"
  case textFigureDiffers = "text-figure-differs"
  case textDirectionDiffers = "text-direction-differs"
  case findingsUnlisted = "findings-unlisted"
  case folderEmpty = "folder-empty"
  case folderTooDeep = "folder-too-deep"
  case folderTwice = "folder-twice"
  case tableUnknown = "table-unknown"
  case titleRows = "title-rows"
  case tableNotUsed = "table-not-used"

  // CSV
  case csvBareQuote = "csv-bare-quote"
  case csvColumnTwice = "csv-column-twice"
  case csvDelimiter = "csv-delimiter"
  case csvMarkInside = "csv-mark-inside"
  case csvNull = "csv-null"
  case csvQuoteUnclosed = "csv-quote-unclosed"
  case csvRowLong = "csv-row-long"
  case csvRowShort = "csv-row-short"
  case csvCellsEmpty = "csv-cells-empty"
  case csvTextAfterQuote = "csv-text-after-quote"
  case csvTooLarge = "csv-too-large"
  case textEncoding = "text-encoding"
  case textNotUTF8 = "text-not-utf8"
  case textUTF16 = "text-utf16"

  // XML
  case xmlDoctype = "xml-doctype"
  case xmlElementUnknown = "xml-element-unknown"
  case xmlEncoding = "xml-encoding"
  case xmlInclude = "xml-include"
  case xmlNotWellFormed = "xml-not-well-formed"
  case xmlRootUnknown = "xml-root-unknown"
  case xmlSchemaLocation = "xml-schema-location"
  case xmlStylesheet = "xml-stylesheet"
  case xmlTooLarge = "xml-too-large"

  // ZIP
  case workbook = "workbook"
  case zipDamaged = "zip-damaged"
  case zipEmpty = "zip-empty"
  case zipEncrypted = "zip-encrypted"
  case zipEntryKind = "zip-entry-kind"
  case zipMethod = "zip-method"
  case zipNameTwice = "zip-name-twice"
  case zipNameUnsafe = "zip-name-unsafe"
  case zipNested = "zip-nested"
  case zipOtherSize = "zip-other-size"
  case zipTooLarge = "zip-too-large"

  // Fields
  case columnMissing = "column-missing"
  case columnMisspelt = "column-misspelt"
  case columnUnknown = "column-unknown"
  case fieldTwice = "field-twice"
  case valueMissing = "value-missing"
  case yearInvalid = "year-invalid"
  case yearForm = "year-form"
  case basisUnknown = "basis-unknown"
  case statusUnknown = "status-unknown"
  case submittedNotADate = "submitted-not-a-date"
  case sequenceNotANumber = "sequence-not-a-number"
  case replacedByLater = "replaced-by-later"

  // The field's own things
  case platformExport = "platform-export"
  case entityUnknown = "entity-unknown"
  case entitySpelling = "entity-spelling"
  case entityNotCounted = "entity-not-counted"
  case entityFictional = "entity-fictional"
  case frameworkUnknown = "framework-unknown"
  case frameworkUnclear = "framework-unclear"
  case frameworkNotForYear = "framework-not-for-year"
  case indicatorUnknown = "indicator-unknown"
  case indicatorTitleDiffers = "indicator-title-differs"
  case indicatorLacking = "indicator-lacking"
  case indicatorTwice = "indicator-twice"
  case ratingUnknown = "rating-unknown"
  case ratingBlank = "rating-blank"
  case notApplicableUnjustified = "not-applicable-unjustified"
  case inputUnknown = "input-unknown"
  case adoptedWithoutProvider = "adopted-without-provider"
  case adoptedFromSilence = "adopted-from-silence"
  case adoptedDiffers = "adopted-differs"
  case yearNotSubmitted = "year-not-submitted"

  // Answers to questions
  case questionUnknown = "question-unknown"
  case questionForm = "question-form"
  case answerTwice = "answer-twice"
  case answerForm = "answer-form"
  case answerAmbiguous = "answer-ambiguous"
  case answerNotYesNo = "answer-not-yes-no"
  case answerNotAChoice = "answer-not-a-choice"
  case answerNotADate = "answer-not-a-date"
  case answerNotANumber = "answer-not-a-number"
  case answerNumberUnclear = "answer-number-unclear"
  case answerTooLong = "answer-too-long"
  case answerPercentSign = "answer-percent-sign"
  case answerNotWhole = "answer-not-whole"
  case answerNegative = "answer-negative"
  case answerOverHundred = "answer-over-hundred"
  case answerUnit = "answer-unit"
  case answerContradicted = "answer-contradicted"
  case measureUndefined = "measure-undefined"
  case claimHigher = "claim-higher"
  case claimLower = "claim-lower"
  case claimDiffers = "claim-differs"
  case claimOpen = "claim-open"

  // Whole submissions
  case dueNotADate = "due-not-a-date"
  case dueAmbiguous = "due-ambiguous"
  case dueForm = "due-form"
  case justificationLacking = "justification-lacking"
  case evidenceLacking = "evidence-lacking"
  case linkMalformed = "link-malformed"
  case actionLacking = "action-lacking"
  case partOverWhole = "part-over-whole"
  case notApplicableNew = "not-applicable-new"
  case ratingJump = "rating-jump"
  case textUnchanged = "text-unchanged"

  // Work items
  case workItemTwice = "work-item-twice"
  case workRepeatsUnchecked = "work-repeats-unchecked"
  case workNotUsed = "work-not-used"
  case workKindUnknown = "work-kind-unknown"
  case workMarkerUnknown = "work-marker-unknown"
  case workMarkerNever = "work-marker-never"
  case workScaleUnknown = "work-scale-unknown"
  case workCurrencyLacking = "work-currency-lacking"
  case workCurrencyUnknown = "work-currency-unknown"
  case workDatesReversed = "work-dates-reversed"
  case workTargetUnknown = "work-target-unknown"
  case rateTwice = "rate-twice"
  case rateNotPositive = "rate-not-positive"
  case rateLacking = "rate-lacking"
  case measureNothing = "measure-nothing"

  // Definitions in Indicators/
  case definitionAnchor = "definition-anchor"
  case definitionAnswerType = "definition-answer-type"
  case definitionAssumedTwice = "definition-assumed-twice"
  case definitionBridgeGap = "definition-bridge-gap"
  case definitionBridgeKind = "definition-bridge-kind"
  case definitionBridgeTwice = "definition-bridge-twice"
  case definitionCodeForeign = "definition-code-foreign"
  case definitionComparisonType = "definition-comparison-type"
  case definitionCriterionUnused = "definition-criterion-unused"
  case definitionEmpty = "definition-empty"
  case definitionEntityTwice = "definition-entity-twice"
  case definitionEntityUnknown = "definition-entity-unknown"
  case definitionExampleFails = "definition-example-fails"
  case definitionExampleYear = "definition-example-year"
  case definitionFrameworkFolder = "definition-framework-folder"
  case definitionFrameworkLacking = "definition-framework-lacking"
  case definitionIndicatorTwice = "definition-indicator-twice"
  case definitionKeyForeign = "definition-key-foreign"
  case definitionKeyMissing = "definition-key-missing"
  case definitionKeyTwice = "definition-key-twice"
  case definitionKeyUnknown = "definition-key-unknown"
  case definitionLevelCycle = "definition-level-cycle"
  case definitionLevelIncludes = "definition-level-includes"
  case definitionLevelSkipped = "definition-level-skipped"
  case definitionLevelUnreachable = "definition-level-unreachable"
  case definitionListEmpty = "definition-list-empty"
  case definitionLowestLevelHasRule = "definition-lowest-level-has-rule"
  case definitionNameUnused = "definition-name-unused"
  case definitionNotUTF8 = "definition-not-utf8"
  case definitionNumberWrong = "definition-number-wrong"
  case definitionParameterHole = "definition-parameter-hole"
  case definitionParameterYear = "definition-parameter-year"
  case definitionReferenceUnknown = "definition-reference-unknown"
  case definitionRuleCount = "definition-rule-count"
  case definitionRuleShape = "definition-rule-shape"
  case definitionSuccessionCircle = "definition-succession-circle"
  case definitionSyntax = "definition-syntax"
  case definitionValueWrong = "definition-value-wrong"
  case definitionWordUnknown = "definition-word-unknown"
  case definitionYearsHole = "definition-years-hole"
  case definitionYearsOverlap = "definition-years-overlap"
  case definitionYearsReversed = "definition-years-reversed"

  /// The severity that a finding of this code has unless its maker says otherwise.
  package var severity: Severity {
    switch self {
    case .fileUnreadable, .fileEmpty, .folderTooDeep, .tableUnknown, .textUTF16, .xmlDoctype, .xmlEncoding,
      .xmlNotWellFormed, .xmlRootUnknown, .xmlTooLarge, .csvTooLarge, .columnMissing, .csvQuoteUnclosed,
      .definitionAnchor, .definitionAssumedTwice, .definitionBridgeGap, .definitionBridgeKind, .fileIsWebPage,
      .fileIsWorkbook, .fileIsOther, .columnMisspelt, .definitionCodeForeign, .definitionCriterionUnused,
      .definitionEmpty, .definitionEntityTwice, .definitionExampleFails, .definitionExampleYear,
      .definitionFrameworkFolder, .definitionIndicatorTwice, .definitionKeyMissing, .definitionKeyTwice,
      .definitionKeyUnknown, .definitionLevelCycle, .definitionLevelIncludes, .definitionLevelUnreachable,
      .definitionLowestLevelHasRule, .definitionNumberWrong, .definitionParameterHole, .definitionReferenceUnknown,
      .definitionRuleShape, .definitionSyntax, .definitionValueWrong, .definitionWordUnknown, .definitionYearsOverlap,
      .definitionYearsReversed, .definitionAnswerType, .definitionBridgeTwice, .definitionComparisonType,
      .definitionEntityUnknown, .definitionFrameworkLacking, .definitionKeyForeign, .definitionLevelSkipped,
      .definitionListEmpty, .definitionNameUnused, .definitionNotUTF8, .definitionParameterYear, .definitionRuleCount,
      .workbook, .zipDamaged, .zipEmpty, .zipEncrypted, .zipEntryKind, .zipMethod, .zipNameTwice, .zipNameUnsafe,
      .zipNested, .zipOtherSize, .zipTooLarge, .definitionSuccessionCircle, .definitionYearsHole:
      .blocker
    case .textUnreadable, .csvBareQuote, .csvColumnTwice, .csvNull, .csvRowLong, .csvRowShort, .csvTextAfterQuote,
      .textNotUTF8, .xmlInclude, .xmlSchemaLocation, .xmlStylesheet, .fieldTwice, .valueMissing, .yearInvalid,
      .statusUnknown, .basisUnknown, .entityUnknown, .frameworkUnknown, .frameworkUnclear, .frameworkNotForYear,
      .indicatorUnknown, .indicatorTwice, .ratingUnknown, .notApplicableUnjustified, .inputUnknown,
      .adoptedWithoutProvider, .adoptedFromSilence, .yearNotSubmitted, .questionUnknown, .answerTwice,
      .answerAmbiguous, .answerTooLong, .answerPercentSign, .answerNotYesNo, .answerNotAChoice, .answerNotADate,
      .answerNotANumber, .answerNumberUnclear, .answerNotWhole, .answerNegative, .answerOverHundred, .answerUnit,
      .measureUndefined, .workItemTwice, .workKindUnknown, .workMarkerUnknown, .workMarkerNever, .workScaleUnknown,
      .workCurrencyLacking, .workCurrencyUnknown, .rateTwice, .rateNotPositive, .rateLacking:
      .error
    case .dueNotADate, .dueAmbiguous, .justificationLacking, .evidenceLacking, .linkMalformed, .actionLacking,
      .partOverWhole, .notApplicableNew, .ratingJump, .textUnchanged, .answerContradicted, .claimHigher, .claimLower,
      .claimDiffers, .indicatorLacking, .indicatorTitleDiffers, .ratingBlank, .xmlElementUnknown, .fileTwice,
      .fileWithoutRecords, .findingsUnlisted, .folderEmpty, .folderTwice, .csvMarkInside, .workDatesReversed,
      .workTargetUnknown, .measureNothing, .csvCellsEmpty, .submittedNotADate, .sequenceNotANumber, .adoptedDiffers,
      .textNameUnknown, .textFigureUnknown, .textFigureDiffers, .textDirectionDiffers:
      .warning
    case .titleRows, .questionForm, .replacedByLater, .csvDelimiter, .textEncoding, .answerForm, .dueForm, .yearForm,
      .claimOpen, .platformExport, .fileSkipped, .tableNotUsed, .columnUnknown, .entitySpelling, .entityNotCounted,
      .entityFictional, .workRepeatsUnchecked, .workNotUsed:
      .note
    }
  }

  /// Whether reading stopped where the finding stands, so that what stands before it was used.
  package var endsReading: Bool {
    switch self {
    case .xmlNotWellFormed, .xmlTooLarge, .csvQuoteUnclosed, .csvTooLarge: true
    default: false
    }
  }
}

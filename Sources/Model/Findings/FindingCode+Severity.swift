extension FindingCode {
  /// The severity that a finding of this code has unless its maker says otherwise.
  package var severity: Severity {
    switch self {
    case .fileUnreadable, .fileEmpty, .folderTooDeep, .tableUnknown, .textUTF16, .xmlDoctype, .xmlEncoding,
      .xmlNotWellFormed, .xmlRootUnknown, .xmlTooLarge, .csvTooLarge, .columnMissing, .csvQuoteUnclosed,
      .definitionAnchor, .definitionAssumedTwice, .definitionBridgeGap, .definitionBridgeKind, .fileIsWebPage,
      .fileIsWorkbook, .fileIsOther, .columnMisspelt, .definitionCodeForeign, .definitionCriterionUnused,
      .definitionEmpty, .definitionEntityTwice, .definitionExampleFails, .definitionExampleYear,
      .definitionFinalReviewed, .definitionFrameworkFolder, .definitionIndicatorTwice, .definitionKeyMissing,
      .definitionKeyTwice,
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

/// Findings about the definitions in `Indicators/`.
extension FindingCode {
  package static let definitionAnchor = Self("definition-anchor", .definitions, .blocker)
  package static let definitionAnswerType = Self("definition-answer-type", .definitions, .blocker)
  package static let definitionAssumedTwice = Self("definition-assumed-twice", .definitions, .blocker)
  package static let definitionBridgeGap = Self("definition-bridge-gap", .definitions, .blocker)
  package static let definitionBridgeKind = Self("definition-bridge-kind", .definitions, .blocker)
  package static let definitionBridgeTwice = Self("definition-bridge-twice", .definitions, .blocker)
  package static let definitionCodeForeign = Self("definition-code-foreign", .definitions, .blocker)
  package static let definitionComparisonType = Self("definition-comparison-type", .definitions, .blocker)
  package static let definitionCriterionUnused = Self("definition-criterion-unused", .definitions, .blocker)
  package static let definitionEmpty = Self("definition-empty", .definitions, .blocker)
  package static let definitionEntityTwice = Self("definition-entity-twice", .definitions, .blocker)
  package static let definitionEntityUnknown = Self("definition-entity-unknown", .definitions, .blocker)
  package static let definitionExampleFails = Self("definition-example-fails", .definitions, .blocker)
  package static let definitionExampleYear = Self("definition-example-year", .definitions, .blocker)
  package static let definitionFinalReviewed = Self("definition-final-reviewed", .definitions, .blocker)
  package static let definitionFrameworkFolder = Self("definition-framework-folder", .definitions, .blocker)
  package static let definitionFrameworkLacking = Self("definition-framework-lacking", .definitions, .blocker)
  package static let definitionIndicatorTwice = Self("definition-indicator-twice", .definitions, .blocker)
  package static let definitionKeyForeign = Self("definition-key-foreign", .definitions, .blocker)
  package static let definitionKeyMissing = Self("definition-key-missing", .definitions, .blocker)
  package static let definitionKeyTwice = Self("definition-key-twice", .definitions, .blocker)
  package static let definitionKeyUnknown = Self("definition-key-unknown", .definitions, .blocker)
  package static let definitionLevelCycle = Self("definition-level-cycle", .definitions, .blocker)
  package static let definitionLevelIncludes = Self("definition-level-includes", .definitions, .blocker)
  package static let definitionLevelSkipped = Self("definition-level-skipped", .definitions, .blocker)
  package static let definitionLevelUnreachable = Self("definition-level-unreachable", .definitions, .blocker)
  package static let definitionListEmpty = Self("definition-list-empty", .definitions, .blocker)
  package static let definitionLowestLevelHasRule = Self("definition-lowest-level-has-rule", .definitions, .blocker)
  package static let definitionNameUnclear = Self("definition-name-unclear", .definitions, .blocker)
  package static let definitionNameUnused = Self("definition-name-unused", .definitions, .blocker)
  package static let definitionNotUTF8 = Self("definition-not-utf8", .definitions, .blocker)
  package static let definitionNumberWrong = Self("definition-number-wrong", .definitions, .blocker)
  package static let definitionParameterHole = Self("definition-parameter-hole", .definitions, .blocker)
  package static let definitionParameterYear = Self("definition-parameter-year", .definitions, .blocker)
  package static let definitionReferenceUnknown = Self("definition-reference-unknown", .definitions, .blocker)
  package static let definitionRuleCount = Self("definition-rule-count", .definitions, .blocker)
  package static let definitionRuleShape = Self("definition-rule-shape", .definitions, .blocker)
  package static let definitionSuccessionCircle = Self("definition-succession-circle", .definitions, .blocker)
  package static let definitionSyntax = Self("definition-syntax", .definitions, .blocker)
  package static let definitionValueWrong = Self("definition-value-wrong", .definitions, .blocker)
  package static let definitionWordUnknown = Self("definition-word-unknown", .definitions, .blocker)
  package static let definitionYearsHole = Self("definition-years-hole", .definitions, .blocker)
  package static let definitionYearsOverlap = Self("definition-years-overlap", .definitions, .blocker)
  package static let definitionYearsReversed = Self("definition-years-reversed", .definitions, .blocker)

  static let definitionCodes: [Self] = [
    .definitionAnchor, .definitionAnswerType, .definitionAssumedTwice, .definitionBridgeGap, .definitionBridgeKind,
    .definitionBridgeTwice, .definitionCodeForeign, .definitionComparisonType, .definitionCriterionUnused,
    .definitionEmpty, .definitionEntityTwice, .definitionEntityUnknown, .definitionExampleFails, .definitionExampleYear,
    .definitionFinalReviewed, .definitionFrameworkFolder, .definitionFrameworkLacking, .definitionIndicatorTwice,
    .definitionKeyForeign, .definitionKeyMissing, .definitionKeyTwice, .definitionKeyUnknown, .definitionLevelCycle,
    .definitionLevelIncludes, .definitionLevelSkipped, .definitionLevelUnreachable, .definitionListEmpty,
    .definitionLowestLevelHasRule, .definitionNameUnclear, .definitionNameUnused, .definitionNotUTF8,
    .definitionNumberWrong,
    .definitionParameterHole, .definitionParameterYear, .definitionReferenceUnknown, .definitionRuleCount,
    .definitionRuleShape, .definitionSuccessionCircle, .definitionSyntax, .definitionValueWrong, .definitionWordUnknown,
    .definitionYearsHole, .definitionYearsOverlap, .definitionYearsReversed,
  ]
}

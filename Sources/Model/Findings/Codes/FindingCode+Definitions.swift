/// Findings about the definitions in `Indicators/`.
extension FindingCode {
  package static let definitionAnchor = Self("definition-anchor", .definitions, .blocker)
  package static let definitionAnswerType = Self("definition-answer-type", .definitions, .blocker)
  package static let definitionAreaUnused = Self("definition-area-unused", .definitions, .blocker)
  package static let definitionAssumedTwice = Self("definition-assumed-twice", .definitions, .blocker)
  package static let definitionBracketOpen = Self("definition-bracket-open", .definitions, .blocker)
  package static let definitionBridgeGap = Self("definition-bridge-gap", .definitions, .blocker)
  package static let definitionBridgeKind = Self("definition-bridge-kind", .definitions, .blocker)
  package static let definitionBridgeTwice = Self("definition-bridge-twice", .definitions, .blocker)
  package static let definitionCharacter = Self("definition-character", .definitions, .blocker)
  package static let definitionCodeForeign = Self("definition-code-foreign", .definitions, .blocker)
  package static let definitionColonInText = Self("definition-colon-in-text", .definitions, .blocker)
  package static let definitionColonMissing = Self("definition-colon-missing", .definitions, .blocker)
  package static let definitionColonSpace = Self("definition-colon-space", .definitions, .blocker)
  package static let definitionComparisonType = Self("definition-comparison-type", .definitions, .blocker)
  package static let definitionCriterionUnused = Self("definition-criterion-unused", .definitions, .blocker)
  package static let definitionEmpty = Self("definition-empty", .definitions, .blocker)
  package static let definitionEntityTwice = Self("definition-entity-twice", .definitions, .blocker)
  package static let definitionEntityUnknown = Self("definition-entity-unknown", .definitions, .blocker)
  package static let definitionExampleFails = Self("definition-example-fails", .definitions, .blocker)
  package static let definitionExampleYear = Self("definition-example-year", .definitions, .blocker)
  package static let definitionFileName = Self("definition-file-name", .definitions, .blocker)
  package static let definitionFinalReviewed = Self("definition-final-reviewed", .definitions, .blocker)
  package static let definitionFrameworkFolder = Self("definition-framework-folder", .definitions, .blocker)
  package static let definitionFrameworkLacking = Self("definition-framework-lacking", .definitions, .blocker)
  package static let definitionIndentation = Self("definition-indentation", .definitions, .blocker)
  package static let definitionIndicatorTwice = Self("definition-indicator-twice", .definitions, .blocker)
  package static let definitionIndicatorUnknown = Self("definition-indicator-unknown", .definitions, .blocker)
  package static let definitionKeyForeign = Self("definition-key-foreign", .definitions, .blocker)
  package static let definitionKeyMissing = Self("definition-key-missing", .definitions, .blocker)
  package static let definitionKeyTwice = Self("definition-key-twice", .definitions, .blocker)
  package static let definitionKeyUnknown = Self("definition-key-unknown", .definitions, .blocker)
  package static let definitionLabelTwice = Self("definition-label-twice", .definitions, .blocker)
  package static let definitionLevelCycle = Self("definition-level-cycle", .definitions, .blocker)
  package static let definitionLevelIncludes = Self("definition-level-includes", .definitions, .blocker)
  package static let definitionLevelSkipped = Self("definition-level-skipped", .definitions, .blocker)
  package static let definitionLevelUnreachable = Self("definition-level-unreachable", .definitions, .blocker)
  package static let definitionLink = Self("definition-link", .definitions, .blocker)
  package static let definitionListEmpty = Self("definition-list-empty", .definitions, .blocker)
  package static let definitionLowestLevelHasRule = Self("definition-lowest-level-has-rule", .definitions, .blocker)
  package static let definitionNameUnclear = Self("definition-name-unclear", .definitions, .blocker)
  package static let definitionMistakesUnlisted = Self("definition-mistakes-unlisted", .definitions, .blocker)
  package static let definitionNameUnused = Self("definition-name-unused", .definitions, .blocker)
  package static let definitionNotUTF8 = Self("definition-not-utf8", .definitions, .blocker)
  package static let definitionNumberWrong = Self("definition-number-wrong", .definitions, .blocker)
  package static let definitionParameterHole = Self("definition-parameter-hole", .definitions, .blocker)
  package static let definitionParameterYear = Self("definition-parameter-year", .definitions, .blocker)
  package static let definitionQuoteOpen = Self("definition-quote-open", .definitions, .blocker)
  package static let definitionQuotes = Self("definition-quotes", .definitions, .blocker)
  package static let definitionRecommendationAddressee = Self(
    "definition-recommendation-addressee", .definitions, .blocker)
  package static let definitionRecommendationBody = Self("definition-recommendation-body", .definitions, .blocker)
  package static let definitionRecommendationCircle = Self("definition-recommendation-circle", .definitions, .blocker)
  package static let definitionRecommendationDateYear = Self(
    "definition-recommendation-date-year", .definitions, .blocker)
  package static let definitionRecommendationDocumentTwice = Self(
    "definition-recommendation-document-twice", .definitions, .blocker)
  package static let definitionRecommendationDueEarly = Self(
    "definition-recommendation-due-early", .definitions, .blocker)
  package static let definitionRecommendationDueForm = Self(
    "definition-recommendation-due-form", .definitions, .blocker)
  package static let definitionRecommendationID = Self("definition-recommendation-id", .definitions, .blocker)
  package static let definitionRecommendationLinkSelf = Self(
    "definition-recommendation-link-self", .definitions, .blocker)
  package static let definitionRecommendationLinkTwice = Self(
    "definition-recommendation-link-twice", .definitions, .blocker)
  package static let definitionRecommendationLinkUnknown = Self(
    "definition-recommendation-link-unknown", .definitions, .blocker)
  package static let definitionRecommendationLinkYears = Self(
    "definition-recommendation-link-years", .definitions, .blocker)
  package static let definitionRecommendationNumber = Self("definition-recommendation-number", .definitions, .blocker)
  package static let definitionRecommendationParagraph = Self(
    "definition-recommendation-paragraph", .definitions, .blocker)
  package static let definitionRecommendationParagraphTwice = Self(
    "definition-recommendation-paragraph-twice", .definitions, .blocker)
  package static let definitionRecommendationRegisterLacking = Self(
    "definition-recommendation-register-lacking", .definitions, .blocker)
  package static let definitionRecommendationSymbol = Self("definition-recommendation-symbol", .definitions, .blocker)
  package static let definitionRecommendationSymbolForeign = Self(
    "definition-recommendation-symbol-foreign", .definitions, .blocker)
  package static let definitionRecommendationSymbolYear = Self(
    "definition-recommendation-symbol-year", .definitions, .blocker)
  package static let definitionRecommendationSymbolsLacking = Self(
    "definition-recommendation-symbols-lacking", .definitions, .blocker)
  package static let definitionRecommendationTheme = Self("definition-recommendation-theme", .definitions, .blocker)
  package static let definitionRecommendationTwice = Self("definition-recommendation-twice", .definitions, .blocker)
  package static let definitionReferenceUnknown = Self("definition-reference-unknown", .definitions, .blocker)
  package static let definitionRuleCount = Self("definition-rule-count", .definitions, .blocker)
  package static let definitionRuleShape = Self("definition-rule-shape", .definitions, .blocker)
  package static let definitionSpace = Self("definition-space", .definitions, .blocker)
  package static let definitionSuccessionCircle = Self("definition-succession-circle", .definitions, .blocker)
  package static let definitionSymbolTwice = Self("definition-symbol-twice", .definitions, .blocker)
  package static let definitionSyntax = Self("definition-syntax", .definitions, .blocker)
  package static let definitionTab = Self("definition-tab", .definitions, .blocker)
  package static let definitionTextCut = Self("definition-text-cut", .definitions, .blocker)
  package static let definitionTextStart = Self("definition-text-start", .definitions, .blocker)
  package static let definitionTooLarge = Self("definition-too-large", .definitions, .blocker)
  package static let definitionValueWrong = Self("definition-value-wrong", .definitions, .blocker)
  package static let definitionWordLacking = Self("definition-word-lacking", .definitions, .blocker)
  package static let definitionWordUnknown = Self("definition-word-unknown", .definitions, .blocker)
  package static let definitionYearsHole = Self("definition-years-hole", .definitions, .blocker)
  package static let definitionYearsOverlap = Self("definition-years-overlap", .definitions, .blocker)
  package static let definitionYearsReversed = Self("definition-years-reversed", .definitions, .blocker)
  package static let definitionYearsUnfit = Self("definition-years-unfit", .definitions, .blocker)

  static let definitionCodes: [Self] = [
    .definitionAnchor, .definitionAnswerType, .definitionAreaUnused, .definitionAssumedTwice, .definitionBracketOpen,
    .definitionBridgeGap, .definitionBridgeKind, .definitionBridgeTwice, .definitionCharacter, .definitionCodeForeign,
    .definitionColonInText,
    .definitionColonMissing, .definitionColonSpace, .definitionComparisonType, .definitionCriterionUnused,
    .definitionEmpty, .definitionEntityTwice, .definitionEntityUnknown, .definitionExampleFails, .definitionExampleYear,
    .definitionFinalReviewed, .definitionFrameworkFolder, .definitionFrameworkLacking, .definitionIndicatorTwice,
    .definitionKeyForeign, .definitionKeyMissing, .definitionKeyTwice, .definitionKeyUnknown, .definitionLevelCycle,
    .definitionLevelIncludes, .definitionLevelSkipped, .definitionLevelUnreachable, .definitionListEmpty,
    .definitionLowestLevelHasRule, .definitionNameUnclear, .definitionNameUnused, .definitionNotUTF8,
    .definitionNumberWrong, .definitionParameterHole, .definitionParameterYear, .definitionReferenceUnknown,
    .definitionRuleCount, .definitionRuleShape, .definitionSuccessionCircle, .definitionSyntax, .definitionValueWrong,
    .definitionWordUnknown, .definitionYearsHole, .definitionYearsOverlap, .definitionYearsReversed,
    .definitionFileName, .definitionIndentation, .definitionIndicatorUnknown, .definitionLabelTwice, .definitionLink,
    .definitionMistakesUnlisted, .definitionQuoteOpen, .definitionQuotes, .definitionSpace, .definitionSymbolTwice,
    .definitionTab, .definitionTextCut, .definitionTextStart, .definitionTooLarge, .definitionWordLacking,
    .definitionYearsUnfit, .definitionRecommendationAddressee, .definitionRecommendationBody,
    .definitionRecommendationCircle, .definitionRecommendationDateYear, .definitionRecommendationDocumentTwice,
    .definitionRecommendationDueEarly, .definitionRecommendationDueForm, .definitionRecommendationID,
    .definitionRecommendationLinkSelf, .definitionRecommendationLinkTwice, .definitionRecommendationLinkUnknown,
    .definitionRecommendationLinkYears, .definitionRecommendationNumber, .definitionRecommendationParagraph,
    .definitionRecommendationParagraphTwice,
    .definitionRecommendationRegisterLacking, .definitionRecommendationSymbol, .definitionRecommendationSymbolForeign,
    .definitionRecommendationSymbolYear, .definitionRecommendationSymbolsLacking, .definitionRecommendationTheme,
    .definitionRecommendationTwice,
  ]
}

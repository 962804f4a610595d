/// Findings about entities, frameworks, indicators and ratings.
extension FindingCode {
  package static let platformExport = Self("platform-export", .ratings, .note)
  package static let entityUnknown = Self("entity-unknown", .ratings, .error)
  package static let entitySpelling = Self("entity-spelling", .ratings, .note)
  package static let entityNotCounted = Self("entity-not-counted", .ratings, .note)
  package static let entityFictional = Self("entity-fictional", .ratings, .note)
  package static let entityNotAllowed = Self("entity-not-allowed", .ratings, .error)
  package static let entitiesSeveral = Self("entities-several", .ratings, .warning)
  package static let frameworkUnknown = Self("framework-unknown", .ratings, .error)
  package static let frameworkUnclear = Self("framework-unclear", .ratings, .error)
  package static let frameworkNotForYear = Self("framework-not-for-year", .ratings, .error)
  package static let indicatorUnknown = Self("indicator-unknown", .ratings, .error)
  package static let indicatorUnclear = Self("indicator-unclear", .ratings, .error)
  package static let indicatorForm = Self("indicator-form", .ratings, .note)
  package static let indicatorTitleDiffers = Self("indicator-title-differs", .ratings, .warning)
  package static let indicatorOfOtherFramework = Self("indicator-of-other-framework", .ratings, .error)
  package static let indicatorLacking = Self("indicator-lacking", .ratings, .warning)
  package static let indicatorTwice = Self("indicator-twice", .ratings, .error)
  package static let ratingUnknown = Self("rating-unknown", .ratings, .error)
  package static let ratingUnclear = Self("rating-unclear", .ratings, .error)
  package static let stateOutsideGuide = Self("state-outside-guide", .ratings, .note)
  package static let scoreContradictsRating = Self("score-contradicts-rating", .ratings, .warning)
  package static let ratingColumnEmpty = Self("rating-column-empty", .ratings, .error)
  package static let ratingForm = Self("rating-form", .ratings, .note)
  package static let ratingExplained = Self("rating-explained", .ratings, .error)
  package static let ratingNotFinal = Self("rating-not-final", .ratings, .note)
  package static let ratingBlank = Self("rating-blank", .ratings, .warning)
  package static let notApplicableUnjustified = Self("not-applicable-unjustified", .ratings, .error)
  package static let inputUnknown = Self("input-unknown", .ratings, .error)
  package static let adoptedWithoutProvider = Self("adopted-without-provider", .ratings, .error)
  package static let adoptedFromSilence = Self("adopted-from-silence", .ratings, .error)
  package static let adoptedDiffers = Self("adopted-differs", .ratings, .warning)
  package static let yearNotSubmitted = Self("year-not-submitted", .ratings, .error)

  static let ratingCodes: [Self] = [
    .platformExport, .entityUnknown, .entitySpelling, .entityNotCounted, .entityFictional, .entityNotAllowed,
    .entitiesSeveral, .frameworkUnknown,
    .frameworkUnclear, .frameworkNotForYear, .indicatorUnknown, .indicatorTitleDiffers, .indicatorLacking,
    .indicatorTwice, .ratingUnknown, .ratingBlank, .notApplicableUnjustified, .inputUnknown, .adoptedWithoutProvider,
    .adoptedFromSilence, .adoptedDiffers, .yearNotSubmitted,
    .indicatorUnclear, .indicatorForm, .ratingUnclear, .stateOutsideGuide, .scoreContradictsRating, .ratingColumnEmpty,
    .ratingForm, .ratingExplained, .ratingNotFinal, .indicatorOfOtherFramework,
  ]
}

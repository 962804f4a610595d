/// Findings about initiatives.
extension FindingCode {
  package static let initiativeEntityUnknown = Self("initiative-entity-unknown", .initiatives, .note)
  package static let initiativeCountryUnknown = Self("initiative-country-unknown", .initiatives, .warning)
  package static let initiativeIndicatorUnknown = Self("initiative-indicator-unknown", .initiatives, .warning)
  package static let initiativeYesNoUnclear = Self("initiative-yes-no-unclear", .initiatives, .warning)
  package static let initiativeDatesReversed = Self("initiative-dates-reversed", .initiatives, .warning)
  package static let initiativeCurrencyLacking = Self("initiative-currency-lacking", .initiatives, .warning)
  package static let initiativeCurrencyUnknown = Self("initiative-currency-unknown", .initiatives, .warning)
  package static let initiativeTwice = Self("initiative-twice", .initiatives, .error)
  package static let initiativeToldDifferently = Self("initiative-told-differently", .initiatives, .warning)

  package static let initiativeDecisionUnknown = Self("initiative-decision-unknown", .initiatives, .error)
  package static let initiativeDecisionGone = Self("initiative-decision-gone", .initiatives, .warning)
  package static let initiativeDecisionTwice = Self("initiative-decision-twice", .initiatives, .warning)
  package static let initiativeDecisionsTooMany = Self("initiative-decisions-too-many", .initiatives, .error)

  static let initiativeCodes: [Self] = [
    .initiativeEntityUnknown, .initiativeCountryUnknown, .initiativeIndicatorUnknown, .initiativeYesNoUnclear,
    .initiativeDatesReversed, .initiativeCurrencyLacking, .initiativeCurrencyUnknown, .initiativeTwice,
    .initiativeToldDifferently, .initiativeDecisionUnknown, .initiativeDecisionGone,
    .initiativeDecisionTwice, .initiativeDecisionsTooMany,
  ]
}

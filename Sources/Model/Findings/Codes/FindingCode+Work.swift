/// Findings about work items and exchange rates.
extension FindingCode {
  package static let workItemTwice = Self("work-item-twice", .work, .error)
  package static let workRepeatsUnchecked = Self("work-repeats-unchecked", .work, .note)
  package static let workNotUsed = Self("work-not-used", .work, .note)
  package static let workKindUnknown = Self("work-kind-unknown", .work, .error)
  package static let workMarkerUnknown = Self("work-marker-unknown", .work, .error)
  package static let workMarkerNever = Self("work-marker-never", .work, .error)
  package static let workScaleUnknown = Self("work-scale-unknown", .work, .error)
  package static let workCurrencyLacking = Self("work-currency-lacking", .work, .error)
  package static let workCurrencyUnknown = Self("work-currency-unknown", .work, .error)
  package static let workDatesReversed = Self("work-dates-reversed", .work, .warning)
  package static let workTargetUnknown = Self("work-target-unknown", .work, .warning)
  package static let rateTwice = Self("rate-twice", .work, .error)
  package static let rateNotPositive = Self("rate-not-positive", .work, .error)
  package static let rateLacking = Self("rate-lacking", .work, .error)
  package static let measureNothing = Self("measure-nothing", .work, .warning)

  package static let workOutsideYear = Self("work-outside-year", .work, .warning)
  package static let workToldTwice = Self("work-told-twice", .work, .warning)
  package static let workTitlesUnchecked = Self("work-titles-unchecked", .work, .note)

  static let workCodes: [Self] = [
    .workItemTwice, .workRepeatsUnchecked, .workNotUsed, .workKindUnknown, .workMarkerUnknown, .workMarkerNever,
    .workScaleUnknown, .workCurrencyLacking, .workCurrencyUnknown, .workDatesReversed, .workTargetUnknown, .rateTwice,
    .rateNotPositive, .rateLacking, .measureNothing, .workOutsideYear, .workToldTwice, .workTitlesUnchecked,
  ]
}

import Model

/// Reports, in one finding, the indicators that have no settled value because no work item has what they measure: the
/// kind, a marker or an amount.
struct NothingToMeasure: ReviewRule {
  let codes: [FindingCode] = [.measureNothing]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    guard let work = reviewed.submission.work, let card = reviewed.card else { return [] }
    let derives = reviewed.framework.derivesRatings || card.ratings.contains { $0.derivation != nil }
    guard derives else { return [] }
    let mayBeLost = reviewed.mistakes.losesRows(of: work.place.file)
    let numbers = zip(reviewed.framework.indicators, card.ratings).filter { indicator, rating in
      Self.isUnmeasured(indicator, rating) && !(mayBeLost && rating.derivation == nil)
    }.map(\.0.number)
    if numbers.isEmpty { return [] }
    return [
      Finding(
        .measureNothing, at: work.place, found: Finding.found(numbers),
        arguments: ["framework": reviewed.framework.title])
    ]
  }

  private static func isUnmeasured(_ indicator: Indicator, _ rating: IndicatorRating) -> Bool {
    guard let derivation = rating.derivation else {
      // No work item is of the kind that the indicator is about, and nobody has said that it does not apply.
      return rating.final == .notReported && indicator.measures.contains(where: countsItems)
    }
    guard derivation.rating != .notApplicable, derivation.isProvisional else { return false }
    return derivation.undefinedMeasures.contains { countsItems(indicator.measures[$0]) }
  }

  private static func countsItems(_ measure: Measure) -> Bool {
    if case .items = measure.formula { true } else { false }
  }
}

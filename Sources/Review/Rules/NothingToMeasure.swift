import Model

/// Reports, in one finding, the indicators with a measure that has no work items or amounts to be calculated from.
struct NothingToMeasure: ReviewRule {
  let codes: [FindingCode] = [.measureNothing]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    guard let work = reviewed.submission.work, let card = reviewed.card else { return [] }
    let numbers = zip(reviewed.framework.indicators, card.ratings).filter { indicator, rating in
      guard let derivation = rating.derivation, derivation.rating != .notApplicable else { return false }
      return derivation.undefinedMeasures.contains {
        if case .items = indicator.measures[$0].formula { true } else { false }
      }
    }.map(\.0.number)
    if numbers.isEmpty { return [] }
    return [
      Finding(
        .measureNothing, at: work.place, found: Finding.found(numbers),
        arguments: ["framework": reviewed.framework.title])
    ]
  }
}

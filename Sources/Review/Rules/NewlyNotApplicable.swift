import Model

/// Reports indicators that are rated not applicable this year and were rated on the scale the year before.
struct NewlyNotApplicable: ReviewRule {
  let codes: [FindingCode] = [.notApplicableNew]

  func findings(on pair: RatingPair) -> [Finding] {
    pair.before.rating.isLevel && pair.now.rating == .notApplicable ? [pair.finding(.notApplicableNew)] : []
  }
}

import Model

/// Notes claims that are not what the answers support.
struct ClaimUnlikeAnswers: ReviewRule {
  let codes: [FindingCode] = [.claimHigher, .claimLower, .claimDiffers, .claimOpen]

  func findings(on reviewed: ReviewedIndicator) -> [Finding] {
    let derivation = reviewed.derivation
    guard let claimed = reviewed.rating.claimed, claimed != .notReported, let place = reviewed.place,
      let code = code(for: derivation.agreement(with: claimed))
    else { return [] }
    return [
      Finding(
        code, at: place, found: reviewed.scale.level(of: claimed).code,
        arguments: [
          "indicator": reviewed.indicator.number, "claimed": reviewed.scale.level(of: claimed).title,
          "derived": reviewed.scale.level(of: derivation.rating).title,
          "criteria": criteria(reviewed, upTo: claimed),
        ],
        // An entity cannot mend what was published; a reader may still want to know.
        severity: reviewed.rating.basis == .published ? .note : nil)
    ]
  }

  private func code(for agreement: Agreement) -> FindingCode? {
    switch agreement {
    case .same: nil
    case .claimHigher: .claimHigher
    case .claimLower: .claimLower
    case .different: .claimDiffers
    case .open: .claimOpen
    }
  }

  /// The criteria that stand between the claim and the answers: those that are not met, or those that are open.
  ///
  /// Criteria of levels above the claim do not stand between.
  private func criteria(_ reviewed: ReviewedIndicator, upTo claimed: Rating) -> [String] {
    let (indicator, derivation) = (reviewed.indicator, reviewed.derivation)
    let unmet = indicator.criteria.indices.filter { derivation.outcomes[$0] == .notMet }
    let codes = (derivation.open.isEmpty ? unmet : derivation.open).map { indicator.criteria[$0].code }
    guard case .level(let claim) = claimed else { return codes }
    return codes.filter { indicator.level(ofCriterion: $0) ?? 0 <= claim }
  }
}

import Model

/// Reports claimed ratings that differ from the rating that the answers support.
struct ClaimDiffersFromAnswers: ReviewRule {
  let codes: [FindingCode] = [.claimHigher, .claimLower, .claimDiffers, .claimOpen]

  func findings(on reviewed: ReviewedIndicator) -> [Finding] {
    let derivation = reviewed.derivation
    guard let claimed = reviewed.rating.claimed, claimed != .notReported, let place = reviewed.place,
      let code = code(for: derivation.agreement(with: claimed), isAsAnswered: claimed == derivation.rating)
    else { return [] }
    return [
      Finding(
        code, at: place, found: reviewed.scale.level(of: claimed).code,
        arguments: [
          "indicator": reviewed.indicator.number, "claimed": reviewed.scale.level(of: claimed).title,
          "derived": reviewed.scale.level(of: derivation.rating).title,
          "criteria": criteria(reviewed, upTo: claimed),
        ],
        // An entity cannot correct a published rating, but a reader may want to know.
        severity: reviewed.rating.basis == .published ? .note : nil)
    ]
  }

  /// - Parameter isAsAnswered: whether the claim is the level that the answers given so far support.
  private func code(for agreement: Agreement, isAsAnswered: Bool) -> FindingCode? {
    switch agreement {
    case .same: nil
    case .claimHigher: .claimHigher
    case .claimLower: .claimLower
    case .different: .claimDiffers
    case .open: isAsAnswered ? nil : .claimOpen
    }
  }

  /// The codes of the criteria that explain the difference: the unanswered ones if there are any, else the unmet ones.
  ///
  /// Criteria of levels above the claimed one are left out.
  private func criteria(_ reviewed: ReviewedIndicator, upTo claimed: Rating) -> [String] {
    let (indicator, derivation) = (reviewed.indicator, reviewed.derivation)
    let unmet = indicator.criteria.indices.filter { derivation.outcomes[$0] == .notMet }
    let codes = (derivation.openCriteria.isEmpty ? unmet : derivation.openCriteria).map { indicator.criteria[$0].code }
    guard case .level(let claim) = claimed else { return codes }
    return codes.filter { indicator.level(ofCriterion: $0) ?? 0 <= claim }
  }
}

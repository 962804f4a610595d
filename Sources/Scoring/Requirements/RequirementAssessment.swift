import Model

/// Determines the state of each requirement, and what the next level requires.
struct RequirementAssessment: Sendable {
  private typealias Assessment = (requirements: [RequirementState], next: NextStep?)

  let rules: [IndicatorRules]
  /// For each indicator and level, the criteria that a claimed rating implies.
  private let implied: [[Set<Int>]]
  /// For each indicator and level, the result for a claimed rating without answers.
  ///
  /// Calculated in advance, because most ratings are of this kind.
  private var unanswered: [[Assessment]] = []

  init(rules: [IndicatorRules]) {
    self.rules = rules
    implied = rules.map { rules in
      (0...(rules.levels.last?.position ?? 0)).map { Set(rules.criteriaImplied(byLevel: $0)) }
    }
    unanswered = rules.indices.map { indicator in
      implied[indicator].indices.map { level in
        var rating = IndicatorRating.notReported
        rating.claimed = .level(level)
        rating.final = .level(level)
        return assessment(of: rating, indicator: indicator)
      }
    }
  }

  /// Fills in the requirements of `rating` and the step to its next level.
  ///
  /// An answer takes precedence over a claim: what a claim implies counts only where there is no answer, and is never
  /// used to derive a rating.
  func complete(_ rating: inout IndicatorRating, indicator: Int) {
    guard rules[indicator].canRate, rating.final != .notReported else { return }
    if case .level(let level) = rating.final, rating.claimed == rating.final, rating.derivation == nil,
      level < unanswered[indicator].count
    {
      (rating.requirements, rating.next) = unanswered[indicator][level]
    } else {
      (rating.requirements, rating.next) = assessment(of: rating, indicator: indicator)
    }
  }

  private func assessment(of rating: IndicatorRating, indicator: Int) -> Assessment {
    let rules = rules[indicator]
    let requirements = states(of: rating, indicator: indicator)
    guard case .level(let level) = rating.final,
      let next = rules.levels.first(where: { $0.position > level })?.position
    else { return (requirements, nil) }
    let outcomes = requirements.map { $0.isInPlace ? Outcome.met : .notMet }
    let sets = rules.smallestSets(toReach: next, from: outcomes)
    return (requirements, sets.isEmpty || sets == [[]] ? nil : NextStep(level: next, requirementSets: sets))
  }

  private func states(of rating: IndicatorRating, indicator: Int) -> [RequirementState] {
    let count = rules[indicator].criteria.count
    if rating.final == .notApplicable { return Array(repeating: .notApplicable, count: count) }
    var claimed: Set<Int> = []
    if case .level(let level)? = rating.claimed, level < implied[indicator].count {
      claimed = implied[indicator][level]
    }
    return (0..<count).map { position in
      switch rating.derivation?.outcomes[position] {
      case .met: .answered
      case .notMet: .notInPlace
      case .unanswered, nil: claimed.contains(position) ? .implied : .notKnown
      }
    }
  }
}

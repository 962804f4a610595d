import Model

extension RequirementStatus {
  /// The entities in each state, for each requirement of the framework.
  ///
  /// - Parameter cards: the scorecards of one edition, in the order of `entities.csv`.
  static func facts(of cards: [Scorecard], edition: Edition, framework: Framework) -> [RequirementStatus] {
    framework.indicators.enumerated().flatMap { position, indicator in
      indicator.criteria.enumerated().map { criterion, stated in
        var entities: [RequirementState: [String]] = [:]
        var heldBack: [String] = []
        for card in cards {
          let rating = card.ratings[position]
          guard criterion < rating.requirements.count else { continue }
          entities[rating.requirements[criterion], default: []].append(card.entity)
          if let next = rating.next, next.requirementSets.contains(where: { $0.contains(criterion) }) {
            heldBack.append(card.entity)
          }
        }
        return RequirementStatus(
          framework: edition.framework, year: edition.year, indicator: indicator.number, criterion: stated.code,
          entities: entities, heldBack: heldBack)
      }
    }
  }
}

extension AgreementCounts {
  /// How claimed ratings compare with derived ratings, for each indicator.
  static func counts(of cards: [Scorecard], edition: Edition, framework: Framework) -> [AgreementCounts] {
    framework.indicators.enumerated().compactMap { position, indicator in
      var counts: [Agreement: Int] = [:]
      for card in cards {
        let rating = card.ratings[position]
        guard let claimed = rating.claimed, let derivation = rating.derivation else { continue }
        counts[derivation.agreement(with: claimed), default: 0] += 1
      }
      guard !counts.isEmpty else { return nil }
      return AgreementCounts(
        framework: edition.framework, year: edition.year, indicator: indicator.number, counts: counts)
    }
  }
}

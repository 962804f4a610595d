import Model

extension CommonInputUse {
  /// The common inputs of an edition, each with the entities whose ratings depend on it.
  ///
  /// - Parameter cards: the scorecards of the edition, in the order of `entities.csv`.
  package static func all(
    in cards: [Scorecard], edition: Edition, framework: Framework, entities: EntityList
  ) -> [CommonInputUse] {
    framework.commonInputs.filter { $0.years.contains(edition.year) }.compactMap { input in
      guard let position = framework.position(ofIndicator: input.indicator) else { return nil }
      let reported = cards.filter { $0.ratings[position].final != .notReported }
      let offered = reported.filter { card in
        entities[code: card.entity].map { input.isOffered(to: $0, in: edition.year) } ?? false
      }
      return CommonInputUse(
        framework: edition.framework, year: edition.year, input: input,
        isProvided: reported.contains { $0.entity == input.provider },
        adopted: offered.filter { $0.ratings[position].adoption != nil }.map(\.entity),
        possiblyAdopted: offered.filter { $0.ratings[position].inputIsUnknown }.map(\.entity))
    }
  }
}

extension IndicatorRating {
  /// Whether it is unknown if the rating was adopted, because published ratings do not say.
  fileprivate var inputIsUnknown: Bool { adoption == nil && input == nil && basis == .published }
}

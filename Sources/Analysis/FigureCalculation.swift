import Model

extension Figures {
  /// Calculates all figures from `scorecards`.
  ///
  /// - Parameters:
  ///   - scorecards: one for each entity, framework and year; only of counted entities, under their current codes.
  ///   - editions: the frameworks and years to calculate, in output order; an edition without scorecards gives figures
  ///     in which no entity reported.
  ///   - population: the entities that are expected to report.
  ///   - stated: which entities share common inputs, by the id of the framework; if absent, as the framework says.
  ///
  /// ```swift
  /// let figures = Figures(
  ///   scorecards: [card], editions: [Edition(framework: framework.id, year: 2025)],
  ///   frameworks: [framework.id: framework],
  ///   population: Population(entities: definitions.entities, isFictional: true))
  /// print(figures.coverage[0].reported)  // ["EXW"]
  /// ```
  package init(
    scorecards: [Scorecard], editions: [Edition], frameworks: [String: Framework], population: Population,
    sharedInputs stated: [String: SharedInputs] = [:]
  ) {
    self.init(distributions: [], coverage: [], changes: [])
    let byEdition = Dictionary(grouping: scorecards) { Edition(framework: $0.framework, year: $0.year) }
    // No entity is expected to report under a framework that is not assumable, so its first reports are tracked apart.
    let assumable = Set(frameworks.values.assumable.map(\.id))
    var seen: [String: Set<String>] = [:]
    var previous: [String: EditionCells] = [:]
    for edition in editions {
      guard let framework = frameworks[edition.framework] else { continue }
      let cards = byEdition[edition] ?? []
      let isExpected = assumable.contains(framework.id)
      let series = isExpected ? "" : framework.id
      let covered = population.coverage(
        of: cards, edition: edition, isExpected: isExpected, seenBefore: seen[series] ?? [])
      coverage.append(covered)
      seen[series, default: []].formUnion(covered.reported)
      let groups = EditionDistributions(framework: framework, population: population)
        .distributions(of: cards, absent: covered.absent, edition: edition)
      distributions += groups
      bounds += ShareBounds.bounds(of: groups, scale: framework.scale)
      agreements += AgreementCounts.counts(of: cards, edition: edition, framework: framework)
      ratingAgreements += RatingAgreement.agreements(of: cards, edition: edition, framework: framework)
      if edition.year == editions.last?.year {
        typesByIndicator += EditionDistributions(framework: framework, population: population)
          .typesByIndicator(of: cards, absent: covered.absent, edition: edition)
        requirements += RequirementStatus.facts(of: cards, edition: edition, framework: framework)
      }
      let cells = EditionCells(
        cards: cards, absent: covered.absent, edition: edition, framework: framework, population: population)
      let inputs = CommonInputUse.all(in: cards, edition: edition, framework: framework, entities: population.entities)
      sharedInputs += inputs
      let shared = stated[framework.id] ?? SharedInputs(inputs, framework: framework)
      intervals += ShareIntervals(shared: shared).intervals(of: cells)
      if let earlier = previous[framework.id] {
        compare(EditionPair(earlier: earlier, later: cells, population: population), shared: shared)
      }
      previous[framework.id] = cells
    }
  }

  private mutating func compare(_ pair: EditionPair, shared: SharedInputs) {
    changes.append(Change(pair, shared: shared))
    if let decomposition = Decomposition(pair) { decompositions.append(decomposition) }
    intervals += ShareIntervals(shared: shared).intervals(of: pair)
  }
}

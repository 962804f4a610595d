import Model

extension Figures {
  /// Works out all figures of `scorecards`.
  ///
  /// - Parameters:
  ///   - scorecards: one for each entity, framework and year, of counted entities only, by their current codes.
  ///   - editions: the frameworks and years to work out, in the order wanted; one without scorecards gives figures in
  ///     which nobody reported.
  ///   - population: the entities among which reports are expected.
  package init(
    scorecards: [Scorecard], editions: [Edition], frameworks: [String: Framework], population: Population
  ) {
    let byEdition = Dictionary(grouping: scorecards) { Edition(framework: $0.framework, year: $0.year) }
    var distributions: [GroupDistribution] = []
    var coverage: [Coverage] = []
    var changes: [Change] = []
    var agreements: [AgreementCount] = []
    var requirements: [RequirementFact] = []
    var sharedInputs: [SharedInput] = []
    // Under a framework that is not assumed nobody is expected to report; its editions lie between the others'.
    let assumable = Set(frameworks.values.assumable.map(\.id))
    var seen: [String: Set<String>] = [:]
    var previous: [String: (edition: Edition, scorecards: [Scorecard])] = [:]
    for edition in editions {
      guard let framework = frameworks[edition.framework] else { continue }
      let cards = byEdition[edition] ?? []
      let isExpected = assumable.contains(framework.id)
      let series = isExpected ? "" : framework.id
      let covered = population.coverage(
        of: cards, edition: edition, isExpected: isExpected, seenBefore: seen[series] ?? [])
      coverage.append(covered)
      let groups = EditionGroups(framework: framework, population: population)
      distributions += groups.distributions(of: cards, absent: covered.absent, edition: edition)
      if let previous = previous[edition.framework] {
        changes.append(
          Change(
            from: previous.scorecards, of: previous.edition.year, to: cards, of: edition.year, framework: framework))
      }
      sharedInputs += SharedInput.all(
        in: cards, edition: edition, framework: framework, entities: population.entities)
      agreements += AgreementCount.counts(of: cards, edition: edition, framework: framework)
      if edition.year == editions.last?.year {
        requirements += RequirementFact.facts(of: cards, edition: edition, framework: framework)
      }
      previous[edition.framework] = (edition, cards)
      seen[series, default: []].formUnion(covered.reported)
    }
    self.init(
      distributions: distributions, coverage: coverage, changes: changes, requirements: requirements,
      agreements: agreements, sharedInputs: sharedInputs)
  }
}

/// One year of reporting under one framework.
package struct Edition: Hashable, Sendable {
  package var framework: String
  package var year: Int

  package init(framework: String, year: Int) {
    self.framework = framework
    self.year = year
  }
}

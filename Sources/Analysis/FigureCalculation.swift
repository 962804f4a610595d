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
    var first: [String: ComparedEdition] = [:]
    var latest: [String: ComparedEdition] = [:]
    var panels: [String: Set<String>] = [:]
    for edition in editions {
      guard let framework = frameworks[edition.framework] else { continue }
      let cards = byEdition[edition] ?? []
      let isExpected = assumable.contains(framework.id)
      let reportingSeries = isExpected ? "" : framework.id
      let covered = population.coverage(
        of: cards, edition: edition, isExpected: isExpected, seenBefore: seen[reportingSeries] ?? [])
      coverage.append(covered)
      seen[reportingSeries, default: []].formUnion(covered.reported)
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
      let panel = panels[framework.id].map { $0.intersection(covered.reported) }
      whatIfs +=
        WhatIfCalculation(cells: cells, shared: shared, panel: panel, population: population).whatIfs
      panels[framework.id] = panel ?? Set(covered.reported)
      let judged = ComparedEdition(cells: cells, shared: shared)
      if let earlier = latest[framework.id] { compare(earlier, judged, population) }
      if first[framework.id] == nil { first[framework.id] = judged }
      latest[framework.id] = judged
    }
    for framework in frameworks.keys.sorted() {
      if let first = first[framework], let last = latest[framework] { compareOverall(first, last, population) }
    }
  }

  /// Adds the change between two consecutive years.
  private mutating func compare(_ earlier: ComparedEdition, _ later: ComparedEdition, _ population: Population) {
    let (pair, shared) = earlier.paired(with: later, population)
    var change = Change(pair, shared: shared, type: population.type)
    change.tests = ChangeTest.family(Array(change.tests.prefix(1))) + change.tests.dropFirst()
    changes.append(change)
    if let decomposition = Decomposition(pair) { decompositions.append(decomposition) }
    intervals += ShareIntervals(shared: shared).intervals(of: pair)
  }

  /// Adds the change from the first to the last year of a framework, unless these are consecutive.
  ///
  /// A report states the change of the system since the year before and since the first year, so the two tests form a
  /// family.
  private mutating func compareOverall(_ first: ComparedEdition, _ last: ComparedEdition, _ population: Population) {
    let framework = last.cells.framework.id
    guard let yearly = changes.lastIndex(where: { $0.framework == framework && $0.to == last.year }),
      changes[yearly].from != first.year
    else { return }
    let (pair, shared) = first.paired(with: last, population)
    var change = Change(pair, shared: shared, type: population.type)
    let family = ChangeTest.family([changes[yearly].tests[0], change.tests[0]])
    changes[yearly].tests[0] = family[0]
    change.tests[0] = family[1]
    overallChanges.append(change)
    intervals += ShareIntervals(shared: shared).intervals(of: pair)
  }
}

/// The cells of one edition and who judged them.
private struct ComparedEdition {
  let cells: EditionCells
  let shared: SharedInputs

  var year: Int { cells.edition.year }

  func paired(with later: ComparedEdition, _ population: Population) -> (EditionPair, SharedInputs) {
    (EditionPair(earlier: cells, later: later.cells, population: population), shared.union(later.shared))
  }
}

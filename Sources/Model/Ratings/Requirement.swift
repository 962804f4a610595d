/// What is known of one requirement at one entity.
package enum RequirementState: String, CaseIterable, Sendable {
  /// The answers say that it is met.
  case answered
  /// No answer says so, but the claimed rating cannot be without it.
  case implied
  /// The answers say that it is not met.
  case lacking
  /// Neither answers nor the claimed rating tell.
  case notKnown = "not-known"
  /// The indicator is rated not applicable.
  case notApplicable = "not-applicable"

  /// Whether the requirement counts as in place.
  package var isInPlace: Bool { self == .answered || self == .implied }
}

/// What it takes to reach the next level.
package struct NextStep: Hashable, Sendable {
  /// The position of that level in the scale.
  package var level: Int
  /// Sets of further criteria by position in the indicator's file, all of one size; any one of them is enough.
  package var sets: [[Int]]

  package init(level: Int, sets: [[Int]]) {
    self.level = level
    self.sets = sets
  }
}

/// One requirement over all entities of an edition; entities by code, in the order of `entities.csv`.
package struct RequirementFact: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// The number of the indicator.
  package var indicator: String
  /// The code of the criterion.
  package var criterion: String
  package var entities: [RequirementState: [String]]
  /// Entities whose next level takes this requirement.
  package var holdsBack: [String]

  package init(
    framework: String, year: Int, indicator: String, criterion: String, entities: [RequirementState: [String]],
    holdsBack: [String]
  ) {
    self.framework = framework
    self.year = year
    self.indicator = indicator
    self.criterion = criterion
    self.entities = entities
    self.holdsBack = holdsBack
  }

  package func count(_ state: RequirementState) -> Int { entities[state]?.count ?? 0 }
}

/// How claims stand to derived ratings on one indicator in one year, in numbers of entities.
package struct AgreementCount: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// The number of the indicator.
  package var indicator: String
  package var counts: [Agreement: Int]

  package init(framework: String, year: Int, indicator: String, counts: [Agreement: Int]) {
    self.framework = framework
    self.year = year
    self.indicator = indicator
    self.counts = counts
  }

  package var total: Int { counts.values.reduce(0, +) }

  /// Those of all indicators of one edition together, under `all`.
  package static func all(_ rows: [AgreementCount]) -> AgreementCount {
    AgreementCount(
      framework: rows.first?.framework ?? "", year: rows.first?.year ?? 0, indicator: "all",
      counts: rows.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) })
  }
}

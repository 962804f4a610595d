/// Everything that a report shows, ready to be written.
package struct SystemReport: Sendable {
  package var year: Int
  /// The frameworks that occur, by id.
  package var frameworks: [String: Framework]
  package var bridges: [Bridge]
  package var entities: EntityList
  /// Whether the report is of made-up agencies.
  package var isFictional: Bool
  /// Whether the report shows an entity its own files before it submits them.
  package var isPreview = false
  /// What the publisher says of this edition of the report.
  package var release = Release()
  /// Who was allowed to report on whom.
  package var speakers = SpeakerRules()
  package var figures: Figures
  /// Every figure by its name, in the order in which lists show them.
  package var tables: [FigureTable] = []
  /// By framework, year and the order of `entities.csv`.
  package var scorecards: [Scorecard]
  package var excludedRatings: [ExcludedRating]
  package var findings: [Finding]
  /// What analysts wrote for its chapters.
  package var texts: [ReportText] = []
  package var inputs: [InputFile]
  /// Further files whose content the figures rest on: definitions, entities.
  package var definitions: [InputFile]
  package var programVersion: String

  package init(
    year: Int, frameworks: [String: Framework], bridges: [Bridge], entities: EntityList, isFictional: Bool,
    figures: Figures, scorecards: [Scorecard], excludedRatings: [ExcludedRating], findings: [Finding],
    inputs: [InputFile],
    definitions: [InputFile], programVersion: String
  ) {
    self.year = year
    self.frameworks = frameworks
    self.bridges = bridges
    self.entities = entities
    self.isFictional = isFictional
    self.figures = figures
    self.scorecards = scorecards
    self.excludedRatings = excludedRatings
    self.findings = findings
    self.inputs = inputs
    self.definitions = definitions
    self.programVersion = programVersion
  }
}

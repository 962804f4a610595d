/// Everything that a report shows, before it is written.
package struct SystemReport: Sendable {
  package var year: Int
  /// The frameworks used in the report, by id.
  package var frameworks: [String: Framework]
  package var bridges: [Bridge]
  package var entities: EntityList
  /// Whether the report is about fictional entities.
  package var isFictional: Bool
  /// Whether the report is a preview, which shows an entity its own files before it submits them.
  package var isPreview = false
  package var release = Release()
  package var figures: Figures
  /// The tables of all figures, in the order in which they are listed.
  package var tables: [FigureTable] = []
  /// Sorted by framework, then by year, then in the order of `entities.csv`.
  package var scorecards: [Scorecard]
  package var excludedRatings: [ExcludedRating]
  package var findings: [Finding]
  /// The analysts' texts for the chapters.
  package var texts: [ReportText] = []
  package var inputs: [InputFile]
  /// The files of definitions from which the figures were made, including `entities.csv`.
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

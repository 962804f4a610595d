/// All contents of a report, ready to be written.
package struct SystemReport: Sendable {
  package var year: Int
  /// The frameworks that the report covers, by id.
  package var frameworks: [String: Framework]
  package var bridges: [Bridge]
  package var entities: EntityList
  /// The list of entities from outside that coverage is compared with; nil if there is none.
  package var outsideList: OutsideFacts.List?
  /// Shares that others have published.
  package var publishedShares: [OutsideFacts.PublishedShare] = []
  /// Whether the report is about invented agencies.
  package var isFictional: Bool
  /// Whether the report is a preview, which shows an entity its own files before it submits them.
  package var isPreview = false
  /// The name, date and note of this release.
  package var release = Release()
  /// Which entities the files were allowed to report on.
  package var speakers = SpeakerRules()
  package var figures: Figures
  /// The follow-up of recommendations; empty if the definitions have none.
  package var followUp = FollowUp()
  package var recommendations = RecommendationRegister()
  /// The questions of the year's framework that entities answered differently.
  package var answerSpreads: [AnswerSpread] = []
  /// The initiatives of the year and of the year before; nil if there are none.
  package var initiatives: InitiativeReport?
  package var trackerScales: [TrackerScale] = []
  /// The tables of all figures, in the order in which lists show them.
  package var tables: [FigureTable] = []
  /// By framework and year, then in the order of `entities.csv`.
  package var scorecards: [Scorecard]
  package var excludedRatings: [ExcludedRating]
  package var findings: [Finding]
  /// The texts that analysts wrote for the chapters.
  package var texts: [ReportText] = []
  /// The table of decisions about pairs of initiatives, if there is one beside the texts.
  package var decisionsFile: InputFile?
  package var inputs: [InputFile]
  /// Other files that the figures depend on: definitions and entities.
  package var definitions: [InputFile]
  package var programVersion: String
  /// The commit from which the program was built; nil if it is not known.
  package var programCommit: String?
  /// What the report was made from, for the next run; nil if the report is not published.
  package var sources: ReportSources?

  /// The files that analysts wrote: texts, and decisions about pairs of initiatives.
  package var textFiles: [InputFile] { texts.map(\.file) + (decisionsFile.map { [$0] } ?? []) }

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

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
  package var figures: Figures
  /// Every figure by its name, in the order in which lists show them.
  package var tables: [FigureTable] = []
  /// By framework, year and the order of `entities.csv`.
  package var scorecards: [Scorecard]
  package var leftOut: [LeftOut]
  package var findings: [Finding]
  /// What analysts wrote for its chapters.
  package var texts: [ReportText] = []
  package var inputs: [InputFile]
  /// Further files whose content the figures rest on: definitions, entities.
  package var definitions: [InputFile]
  package var programVersion: String

  package init(
    year: Int, frameworks: [String: Framework], bridges: [Bridge], entities: EntityList, isFictional: Bool,
    figures: Figures, scorecards: [Scorecard], leftOut: [LeftOut], findings: [Finding], inputs: [InputFile],
    definitions: [InputFile], programVersion: String
  ) {
    self.year = year
    self.frameworks = frameworks
    self.bridges = bridges
    self.entities = entities
    self.isFictional = isFictional
    self.figures = figures
    self.scorecards = scorecards
    self.leftOut = leftOut
    self.findings = findings
    self.inputs = inputs
    self.definitions = definitions
    self.programVersion = programVersion
  }
}

/// A rating that was read and yet does not count, and why.
package struct LeftOut: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// `entities.csv` says that totals do not count the entity.
    case notCounted = "not-counted"
    /// A made-up agency in the company of real ones.
    case fictional
    /// Not in `entities.csv`.
    case unknownEntity = "unknown-entity"
    /// The same rating was read before.
    case duplicate
    /// A later submission of the entity rates the indicator again.
    case replaced
  }

  package var reason: Reason
  package var framework: String
  package var year: Int
  /// As it stands in the file.
  package var entity: String
  package var indicator: String
  package var rating: String
  package var place: SourcePlace

  package init(
    reason: Reason, framework: String, year: Int, entity: String, indicator: String, rating: String, place: SourcePlace
  ) {
    self.reason = reason
    self.framework = framework
    self.year = year
    self.entity = entity
    self.indicator = indicator
    self.rating = rating
    self.place = place
  }
}

/// A file that was read, with what identifies its content.
package struct InputFile: Hashable, Sendable {
  /// Relative to the folder that was given.
  package var path: String
  package var byteCount: Int
  /// In hexadecimal.
  package var sha256: String
  /// Of the ZIP archive that holds the file; nil for a file that lies in a folder.
  package var archiveSHA256: String?

  package init(path: String, byteCount: Int, sha256: String, archiveSHA256: String? = nil) {
    self.path = path
    self.byteCount = byteCount
    self.sha256 = sha256
    self.archiveSHA256 = archiveSHA256
  }
}

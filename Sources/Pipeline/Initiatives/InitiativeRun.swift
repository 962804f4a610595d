import Formats
import Frameworks
import Intake
import Model
import Reporting
import Words

/// Reads the initiatives of entities, and writes pages about them.
package struct InitiativeRun {
  /// Files, or folders or ZIP archives that contain them.
  package var files: [String]
  /// The name of a file in `imports/`, by which tables of others are read; nil if there are none.
  package var importName: String?
  /// A table of what was decided about pairs; nil if there is none.
  package var decisions: String?
  /// `public`, `secretariat`, or the code or name of an entity.
  package var audience = "public"
  package var indicators: String
  /// Later years than the next are questioned; nil to take any year.
  package var currentYear: Int?

  package init(files: [String], indicators: String, importName: String? = nil, audience: String = "public") {
    self.files = files
    self.indicators = indicators
    self.importName = importName
    self.audience = audience
  }

  /// What was read.
  package struct Outcome: Sendable {
    package var report: InitiativeReport
    package var findings: [Finding]
    /// The page to open; nil if nothing was written.
    package var page: String?
    /// The weights of the comparison.
    var weights: MatchingWeights
  }

  /// Reads the files and writes the pages to the folder `output`, completely or not at all.
  ///
  /// - Throws: `RunError` if a file, the mapping or the audience does not exist, or the folder cannot be written.
  package func write(to output: String, words: Catalogue, progress: ReadingProgress? = nil) throws -> Outcome {
    var outcome = try read(progress: progress)
    let listed = InitiativeMatches(outcome.report.initiatives, weights: outcome.weights).candidates
    outcome.report.pairs = listed.pairs
    outcome.report.unlistedPairCount = listed.unlistedCount
    let files = try InitiativeSite(words: words).files(for: outcome.report)
    let (parent, name) = OutputFolder.parts(of: output, defaultName: "initiatives")
    outcome.page = try ReportFolder.publish(files, as: name, in: parent) + "/index.html"
    return outcome
  }

  /// Reads the files, and scores the pairs that the table `pairs` names; writes nothing.
  ///
  /// - Returns: also the ids that no initiative has, and the rows to print.
  /// - Throws: `RunError` as `write` does, and if the table of pairs cannot be read.
  package func compare(
    pairs: String, progress: ReadingProgress? = nil
  ) throws -> (outcome: Outcome, unknown: [String], rows: String) {
    let named = try NamedPairs(path: pairs)
    var outcome = try read(progress: progress)
    outcome.findings = named.findings + outcome.findings
    let initiatives = outcome.report.initiatives
    let (known, unknown) = named.positions(in: initiatives)
    let scored = InitiativeMatches(initiatives, weights: outcome.weights).scored(known)
    return (outcome, unknown, InitiativePairRows(initiatives: initiatives).text(scored))
  }

  /// Reads the files, and writes what decides which pairs are candidates to the folder `output`, for other programs.
  ///
  /// - Throws: `RunError` as `write` does.
  package func writeFeatures(to output: String, progress: ReadingProgress? = nil) throws -> Outcome {
    let outcome = try read(progress: progress)
    let files = InitiativeMatches(outcome.report.initiatives, weights: outcome.weights).tableFiles()
    let (parent, name) = OutputFolder.parts(of: output, defaultName: "initiatives")
    _ = try ReportFolder.publish(files, as: name, in: parent)
    return outcome
  }

  private func read(progress: ReadingProgress?) throws -> Outcome {
    try SubmissionIntake.requireExisting(files)
    let definitions = try DefinitionsFolder.read(indicators)
    guard let weights = definitions.matching else { throw RunError.weightsLacking(indicators) }
    let audience = try audience(definitions.entities)
    let intake = try SubmissionIntake.read(
      paths: files, definitions: definitions,
      latestYear: currentYear.map { LatestYear.whenChecked(in: $0, definitions) },
      importing: try mapping(definitions.imports), progress: progress)
    let decided = try decisions.map { try DecidedPairs(path: $0, about: intake.initiatives) }
    var report = InitiativeReport(
      initiatives: intake.initiatives, audience: audience, countries: definitions.countries,
      entities: definitions.entities, inputs: intake.inputs, definitions: definitions.files,
      programVersion: ProgramVersion.text)
    report.programCommit = ProgramVersion.commit
    report.indicators = InitiativeReport.Indicator.all(of: definitions.frameworks)
    report.decisions = decided?.decisions ?? []
    let findings = intake.findings + intake.excluded.findings + (decided?.findings ?? [])
    return Outcome(
      report: report, findings: findings.sorted { $0.place < $1.place }, page: nil,
      weights: weights)
  }

  private func mapping(_ known: [ImportMapping]) throws -> ImportMapping? {
    guard let importName else { return nil }
    guard let mapping = known.first(where: { $0.id == importName }) else {
      throw RunError.importUnknown(importName, known: known.map(\.id))
    }
    return mapping
  }

  private func audience(_ entities: EntityList) throws -> InitiativeAudience {
    switch audience {
    case "public": return .everyone
    case "secretariat": return .secretariat
    default:
      guard let entity = entities.entityMatching(audience) else {
        throw RunError.entityUnknown(audience, suggestion: entities.suggestion(for: audience))
      }
      return .entity(entities.current(entity.code)?.code ?? entity.code)
    }
  }
}

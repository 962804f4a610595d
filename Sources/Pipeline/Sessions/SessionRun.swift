import Analysis
import Formats
import Frameworks
import Intake
import Model
import Reporting
import Words

/// Prepares an annual session of the network, and the frame of its report.
package struct SessionRun {
  package var submissions: [String]
  /// The folder of sessions.
  package var sessions: String
  package var indicators: String
  package var year: Int
  package var audience = SessionAudience.everyone

  package init(submissions: [String], sessions: String, indicators: String, year: Int) {
    self.submissions = submissions
    self.sessions = sessions
    self.indicators = indicators
    self.year = year
  }

  /// What was made.
  package struct Outcome: Sendable {
    package var briefing: SessionBriefing
    package var findings: [Finding]
    package var inputCount: Int
    /// The page to open.
    package var page: String
  }

  /// Reads the sessions and the submissions, and writes the pages to the folder `output`, completely or not at all.
  ///
  /// Decisions of all sessions up to the year enter the register, so that answers to them are read like answers to
  /// recommendations.
  ///
  /// - Throws: `RunError` if something cannot be read or written, or `RunError.definitionsInvalid` with all findings if a
  ///   file of a session has a mistake that leaves something unknown.
  package func write(
    _ kind: SessionSite.Kind, to output: String, words: Catalogue, progress: ReadingProgress? = nil
  ) throws -> Outcome {
    var definitions = try DefinitionsFolder.read(indicators)
    let reading = try SessionsFolder.read(sessions, definitions: definitions)
    guard reading.blockers.isEmpty else { throw RunError.definitionsInvalid(reading.findings) }
    let known = reading.sessions.filter { $0.year <= year }
    guard let session = known.last, session.year == year else {
      throw RunError.sessionUnknown(year, known: reading.sessions.map(\.year))
    }
    definitions.recommendations = definitions.recommendations.adding(known, of: definitions.entities)
    let intake = try SubmissionIntake.read(
      folders: submissions, definitions: definitions, latestYear: LatestYear.inReport(for: year, definitions),
      progress: progress)
    let names = SessionNameCheck.findings(known, intake.network)
    guard names.isEmpty else { throw RunError.definitionsInvalid(reading.findings + names) }
    let report = ReportBuilder(definitions: definitions, year: year - 1, asOf: session.days?.first).report(of: intake)
    guard var briefing = briefing(session, Array(known.dropLast()), intake, report, definitions) else {
      throw RunError.sessionUnknown(year, known: [])
    }
    let figures = Dictionary(
      report.tables.flatMap(\.rows).flatMap(\.figures).map { ($0.name.text, $0.value) },
      uniquingKeysWith: { first, _ in first })
    briefing.messages = briefing.proposedMessages(figures)
    let raised = Set(intake.network.issues.map(CarriedIssue.key))
    let lost = known.flatMap(\.decisions).flatMap { decision in
      decision.issues.filter { !raised.contains($0) }.map {
        Finding(.sessionIssueUnknown, at: decision.place, found: $0)
      }
    }
    let unknown =
      lost + briefing.unknownFigures(figures).map { Finding(.sessionFigureUnknown, at: $0.place, found: $0.name) }
    let files = try SessionSite(words: words).files(kind, for: briefing, report, sessions: reading.files)
    let (parent, name) = OutputFolder.parts(of: output, defaultName: "session")
    let folder = try ReportFolder.publish(files, as: name, in: parent)
    return Outcome(
      briefing: briefing,
      findings: reading.findings + unknown
        + (intake.findings + intake.excluded.findings).sorted { $0.place < $1.place },
      inputCount: intake.inputs.count, page: folder + "/index.html")
  }

  private func briefing(
    _ session: NetworkSession, _ earlier: [NetworkSession], _ intake: SubmissionIntake, _ report: SystemReport,
    _ definitions: Definitions
  ) -> SessionBriefing? {
    let current = report.current
    let cards = report.scorecards.filter {
      $0.framework == current?.framework.id && $0.year == current?.year
    }
    let calculation = SessionCalculation(
      session: session, earlier: earlier, audience: audience, register: definitions.recommendations,
      population: Population(entities: definitions.entities, isFictional: isFictional(intake, session, definitions)),
      responses: intake.followUp.responses, network: intake.network, scorecards: cards, framework: current?.framework,
      duplications: Self.duplications(report.initiatives))
    return calculation.map { $0.briefing(issueGroups: issueGroups($0.issues, definitions)) }
  }

  /// Whether the session is one of agencies made up for samples.
  ///
  /// So it is if all records up to the year are theirs; without any record, the entities of the session decide.
  private func isFictional(_ intake: SubmissionIntake, _ session: NetworkSession, _ definitions: Definitions) -> Bool {
    let known =
      intake.submissions.filter { $0.key.year <= year }.map(\.key.entity)
      + intake.followUp.responses.filter { $0.year <= year }.map(\.entity)
      + intake.network.owners.filter { $0.year <= year }.map(\.entity)
    let own = [session.host].compactMap { $0 } + session.taskForces.flatMap(\.entities)
    let entities = Set(known.isEmpty ? own : known)
    return !entities.isEmpty && entities.allSatisfy { definitions.entities[code: $0]?.isFictional == true }
  }

  /// The groups of initiatives of different entities.
  private static func duplications(_ initiatives: InitiativeReport?) -> [InitiativeDuplication] {
    guard let initiatives else { return [] }
    return initiatives.clusters.filter { $0.entityCount(among: initiatives.initiatives) > 1 }.map { cluster in
      let members = cluster.members.map { initiatives.initiatives[$0] }
      return InitiativeDuplication(initiatives: members, entities: Set(members.flatMap(\.entities)).sorted())
    }
  }

  /// The positions of issues whose texts are alike, by the comparison of initiatives.
  private func issueGroups(_ issues: [CarriedIssue], _ definitions: Definitions) -> [[Int]] {
    guard let weights = definitions.matching, issues.count > 1 else { return [] }
    return IssueLikeness(issues, weights: weights).groups
  }
}

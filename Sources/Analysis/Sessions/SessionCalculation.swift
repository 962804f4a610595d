import Model

/// Works out what a session needs to know, as of its first day.
///
/// Records of years after that of the session do not count. The work grows with the number of records.
package struct SessionCalculation {
  let session: NetworkSession
  let earlier: [NetworkSession]
  let days: SessionDays
  let audience: SessionAudience
  /// The register with the decisions of all sessions.
  let register: RecommendationRegister
  let population: Population
  let responses: [ReportedResponse]
  let network: NetworkRecords
  /// The final ratings of the year before.
  let scorecards: [Scorecard]
  /// Their framework; nil if nobody reported.
  let framework: Framework?
  /// Groups of initiatives that may be one.
  let duplications: [InitiativeDuplication]

  /// - Returns: nil if the days of the session are not known.
  package init?(
    session: NetworkSession, earlier: [NetworkSession], audience: SessionAudience, register: RecommendationRegister,
    population: Population, responses: [ReportedResponse], network: NetworkRecords, scorecards: [Scorecard],
    framework: Framework?, duplications: [InitiativeDuplication]
  ) {
    guard let days = session.days else { return nil }
    self.session = session
    self.earlier = earlier
    self.days = days
    self.audience = audience
    self.register = register
    self.population = population
    self.scorecards = scorecards
    self.framework = framework
    self.duplications = duplications
    let members = Set(population.codes)
    self.responses = responses.filter { $0.year <= session.year && members.contains($0.entity) }
    self.network = network.filter { $1 <= session.year && members.contains($0) }
  }

  /// The emerging issues, each once, by entity and id.
  package var issues: [CarriedIssue] {
    var decisions: [String: [String]] = [:]
    for session in earlier + [session] {
      for decision in session.decisions {
        for issue in decision.issues { decisions[issue, default: []].append(session.id(of: decision)) }
      }
    }
    return CarriedIssue.all(network.issues, audience).map { carried in
      var carried = carried
      carried.decisions = decisions[CarriedIssue.key(carried.issue)] ?? []
      return carried
    }
  }

  /// The entities that are expected to report for the year of the session, and those whose records were read.
  private var members: [String] {
    let known = network.entities.union(responses.map(\.entity)).union(scorecards.map(\.entity))
    return population.codes.filter {
      known.contains($0) || population.entities.isExpectedToReport($0, in: session.year)
    }
  }

  /// - Parameter groups: the positions of issues whose texts are alike, in the list `issues`; single ones may be missing.
  package func briefing(issueGroups groups: [[Int]]) -> SessionBriefing {
    var briefing = SessionBriefing(
      session: session, earlier: earlier, days: days, audience: audience,
      members: members)
    let following = DecisionFollowUp(self)
    briefing.decisions = following.decisions
    briefing.recommendations = following.recommendations
    briefing.issues = issues
    briefing.issueGroups = IssueGroup.all(briefing.issues, groups)
    briefing.duplications = duplications
    let reviews = ReviewPlan(self, members: briefing.members)
    briefing.reviews = reviews.reviews
    briefing.reviewCycles = reviews.cycles
    briefing.proposedReviews = reviews.proposals
    briefing.coverage = FocalPointCoverage.all(network.focalPoints, members: briefing.members)
    briefing.support = MatchedSupport.all(network.support)
    briefing.taskForces = ActiveTaskForce.all(
      briefing.sessions, network.focalPoints, members: Set(population.codes), on: days.first)
    briefing.count()
    return briefing
  }
}

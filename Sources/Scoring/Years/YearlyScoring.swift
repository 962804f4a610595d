import Model

/// Rates submissions of several years and frameworks, including adopted common inputs.
///
/// The rules of each framework and year are resolved only once.
///
/// ```swift
/// let scoring = YearlyScoring(definitions: definitions, among: [submission], isComplete: true, tracedYear: 2025)
/// let (cards, findings) = scoring.scorecards(of: [submission])
/// print(cards.count, findings.count)
/// ```
package final class YearlyScoring {
  private let definitions: Definitions
  /// All known submissions, including those of providers and of earlier years.
  private let submissions: [Submission]
  private let isComplete: Bool
  private let tracedYear: Int?
  private let includesRequirements: Bool
  private var scoringCache: [Edition: SubmissionScoring] = [:]
  /// The scorecards of entities whose common inputs are adopted; nil for one without a scorecard.
  private var providerScorecards: [SubmissionKey: Scorecard?] = [:]
  private lazy var positions = Dictionary(
    submissions.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })

  /// - Parameters:
  ///   - isComplete: whether `submissions` includes every entity, so that a provider without one has not reported.
  ///   - tracedYear: the reporting year whose derivations include their traces.
  ///   - includesRequirements: whether ratings include the states of requirements, which takes longer than the ratings.
  package init(
    definitions: Definitions, among submissions: [Submission], isComplete: Bool, tracedYear: Int? = nil,
    includesRequirements: Bool = true
  ) {
    self.definitions = definitions
    self.submissions = submissions
    self.isComplete = isComplete
    self.tracedYear = tracedYear
    self.includesRequirements = includesRequirements
  }

  /// The scorecard of one submission; nil if its framework is unknown.
  ///
  /// - Parameter findings: receives the problems found in adopted common inputs.
  package func scorecard(of submission: Submission, findings: inout [Finding]) -> Scorecard? {
    guard var card = own(submission) else { return nil }
    for reported in submission.ratings where reported.input == .adopted {
      guard let framework = scoring(for: submission.key)?.framework else { continue }
      let adoption = CommonInputAdoption(
        definitions: definitions, framework: framework, submission: submission.key, reported: reported)
      findings += adoption.adopt(into: &card.ratings[reported.indicator], isComplete: isComplete) { provider($0) }
    }
    return card
  }

  /// The scorecards of many submissions, in their order.
  package func scorecards(of submissions: [Submission]) -> (cards: [Scorecard], findings: [Finding]) {
    var findings: [Finding] = []
    let cards = submissions.compactMap { scorecard(of: $0, findings: &findings) }
    return (cards, findings)
  }

  /// The scorecard of one submission, without the common inputs that the entity adopts.
  ///
  /// While a framework's requirements are unconfirmed, ratings are derived for fictional entities only.
  private func own(_ submission: Submission) -> Scorecard? {
    guard let scoring = scoring(for: submission.key) else { return nil }
    let earlier = submission.isAnswered ? positions[submission.key.previousYear].map { submissions[$0] } : nil
    let derives =
      submission.isAnswered
      && (scoring.framework.derivesRatings || definitions.entities[code: submission.key.entity]?.isFictional ?? false)
    return scoring.scorecard(
      of: submission, after: earlier, derives: derives, recordsTraces: submission.key.year == tracedYear)
  }

  private func provider(_ key: SubmissionKey) -> Scorecard? {
    if let known = providerScorecards[key] { return known }
    let card = positions[key].flatMap { own(submissions[$0]) }
    providerScorecards[key] = .some(card)
    return card
  }

  private func scoring(for key: SubmissionKey) -> SubmissionScoring? {
    let edition = Edition(framework: key.framework, year: key.year)
    if let scoring = scoringCache[edition] { return scoring }
    guard let framework = definitions.framework(key.framework) else { return nil }
    let scoring = SubmissionScoring(framework: framework, year: key.year, includesRequirements: includesRequirements)
    scoringCache[edition] = scoring
    return scoring
  }
}

import Frameworks
import Model
import Scoring

/// Rates submissions of several years and frameworks; the rules of each are made ready once.
final class YearlyScoring {
  private let definitions: Definitions
  private let tracedYear: Int?
  private var ready: [SubmissionKey: SubmissionScoring] = [:]

  /// - Parameter tracedYear: the reporting year whose derivations keep the way to the rating.
  init(definitions: Definitions, tracedYear: Int?) {
    self.definitions = definitions
    self.tracedYear = tracedYear
  }

  /// The scorecards of `submissions`, but for those of a framework that is not known.
  ///
  /// - Parameter earlier: further submissions, among which that of the year before may be.
  func scorecards(of submissions: [Submission], after earlier: [Submission] = []) -> [Scorecard] {
    let byKey = Dictionary(
      (submissions + earlier).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return submissions.compactMap { scorecard(of: $0, after: byKey[$0.key.yearBefore]) }
  }

  /// While the requirements of a framework are unconfirmed no rating of a real entity is derived from them.
  private func scorecard(of submission: Submission, after earlier: Submission?) -> Scorecard? {
    guard let scoring = scoring(for: submission.key) else { return nil }
    let isFictional = definitions.entities[code: submission.key.entity]?.isFictional ?? false
    return scoring.scorecard(
      of: submission, after: earlier, derives: scoring.framework.derives || isFictional,
      recordsTraces: submission.key.year == tracedYear)
  }

  private func scoring(for key: SubmissionKey) -> SubmissionScoring? {
    let edition = SubmissionKey(framework: key.framework, year: key.year, entity: "")
    if let scoring = ready[edition] { return scoring }
    guard let framework = definitions.framework(key.framework) else { return nil }
    let scoring = SubmissionScoring(framework: framework, year: key.year)
    ready[edition] = scoring
    return scoring
  }
}

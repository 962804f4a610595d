import Model

/// Rates a submission: keeps the claimed ratings as they are, and adds the ratings that the answers support.
///
/// ```swift
/// let scoring = SubmissionScoring(framework: framework, year: 2025)
/// let card = scoring.scorecard(of: submission, derives: true, recordsTraces: false)
/// for (indicator, rating) in zip(framework.indicators, card.ratings) {
///   print(indicator.number, framework.scale.level(of: rating.final).code)
/// }
/// ```
package struct SubmissionScoring: Sendable {
  package let framework: Framework
  package let year: Int
  package let rules: [IndicatorRules]
  /// Nil if ratings need not include the states of requirements.
  private let requirements: RequirementAssessment?
  /// The positions of the indicators with a measure that compares with the year before.
  private let changeIndicators: Set<Int>

  /// - Parameter includesRequirements: whether ratings include requirement states and the step to the next level.
  package init(framework: Framework, year: Int, includesRequirements: Bool = true) {
    self.framework = framework
    self.year = year
    rules = framework.indicators.map { IndicatorRules($0, year: year) }
    requirements = includesRequirements ? RequirementAssessment(rules: rules) : nil
    changeIndicators = Set(rules.indices.filter { [rules] in rules[$0].comparesWithYearBefore })
  }

  /// The scorecard of `submission`, with an entry for every indicator of the framework.
  ///
  /// An indicator without a rating counts as not reported. A rating in a report that is not final is under review,
  /// whatever it claims.
  ///
  /// - Parameters:
  ///   - earlier: the entity's submission of the year before, for measures of change.
  ///   - reviews: the reviewer's ratings, by the position of the indicator.
  ///   - derives: whether ratings may be derived from the entity's answers.
  ///   - recordsTraces: whether derivations include their traces.
  package func scorecard(
    of submission: Submission, after earlier: Submission? = nil, reviews: [Int: Rating] = [:], derives: Bool,
    recordsTraces: Bool
  ) -> Scorecard {
    var ratings = Array(repeating: IndicatorRating.notReported, count: framework.indicators.count)
    if derives, submission.isAnswered { derive(&ratings, of: submission, after: earlier, recordsTraces: recordsTraces) }
    for reported in submission.ratings { ratings[reported.indicator].take(reported) }
    for position in ratings.indices {
      ratings[position].selectFinal(framework.finalRatingOrigin, reviewed: reviews[position])
    }
    if let requirements {
      for position in ratings.indices { requirements.complete(&ratings[position], indicator: position) }
    }
    return Scorecard(
      framework: framework.id, year: submission.key.year, entity: submission.key.entity, ratings: ratings)
  }

  private func derive(
    _ ratings: inout [IndicatorRating], of submission: Submission, after earlier: Submission?, recordsTraces: Bool
  ) {
    let answers = answers(of: submission)
    let earlierWork = earlier?.work
    let earlier = changeIndicators.isEmpty ? nil : earlier.map { self.answers(of: $0) }
    for position in ratings.indices {
      var given = IndicatorAnswers(answers[position], to: rules[position], work: submission.work.map { ($0, position) })
      guard !given.isEmpty else { continue }
      if let earlier, changeIndicators.contains(position) {
        given.compare(
          with: IndicatorAnswers(earlier[position], to: rules[position], work: earlierWork.map { ($0, position) }))
      }
      ratings[position].derivation = derivation(of: given, indicator: position, recordsTrace: recordsTraces)
      let isPublished = !answers[position].isEmpty && !answers[position].map(\.basis).contains(.submitted)
      ratings[position].basis = isPublished ? .published : .submitted
    }
  }

  /// The rating that the answers to one indicator support, without any work items; nil if nothing was answered.
  package func derivation(of answers: [ReportedAnswer], indicator: Int, recordsTrace: Bool) -> Derivation? {
    derivation(
      of: IndicatorAnswers(answers, to: rules[indicator]), indicator: indicator, recordsTrace: recordsTrace)
  }

  /// The answers of a submission, grouped by the position of the indicator.
  private func answers(of submission: Submission) -> [[ReportedAnswer]] {
    var answers = Array(repeating: [ReportedAnswer](), count: framework.indicators.count)
    for answer in submission.answers { answers[answer.indicator].append(answer) }
    return answers
  }

  /// The rating that the answers to one indicator support; nil if there are no answers or no rules.
  private func derivation(of answers: IndicatorAnswers, indicator: Int, recordsTrace: Bool) -> Derivation? {
    let rules = rules[indicator]
    guard rules.canRate else { return nil }
    return answers.isEmpty ? nil : rules.derivation(of: answers, recordsTrace: recordsTrace)
  }
}

extension IndicatorRules {
  /// Whether any measure compares with the year before.
  fileprivate var comparesWithYearBefore: Bool { measures.contains { if case .change = $0 { true } else { false } } }

  package func derivation(of answers: IndicatorAnswers, recordsTrace: Bool = false) -> Derivation {
    var run = RatingEvaluation(self, answers: answers, recordsTrace: recordsTrace)
    return run.derivation()
  }
}

/// What one entity reported for one year under one framework.
///
/// ```swift
/// let rating = ReportedRating(
///   indicator: 5, rating: .level(2), basis: .submitted, status: .final,
///   place: SourcePlace(file: "ratings.csv", line: 2))
/// let key = SubmissionKey(framework: "un-swap-3.0", year: 2025, entity: "EXW")
/// let submission = Submission(key: key, ratings: [rating])
/// print(submission.isAnswered)  // false
/// ```
package struct Submission: Hashable, Sendable {
  package var key: SubmissionKey
  /// In the order in which they were read.
  package var ratings: [ReportedRating]
  /// In the order in which they were read, at most one for each question.
  package var answers: [ReportedAnswer]
  /// The remedial plan.
  package var actions: ReportedActions
  /// Totals of the work items; nil if none were submitted or no measure of the framework needs them.
  package var work: WorkTotals?
  /// The entity's reasons for not acting on warnings.
  package var explanations: [RowExplanation] = []

  package init(
    key: SubmissionKey, ratings: [ReportedRating] = [], answers: [ReportedAnswer] = [], actions: ReportedActions = [],
    work: WorkTotals? = nil
  ) {
    self.key = key
    self.ratings = ratings
    self.answers = answers
    self.actions = actions
    self.work = work
  }

  /// Whether there are answers or work items, from which ratings can be derived.
  package var isAnswered: Bool { !answers.isEmpty || work != nil }

  /// Whether any rating is adopted from another entity.
  package var adoptsCommonInput: Bool {
    for index in ratings.indices where ratings[index].input == .adopted { return true }
    return false
  }

  /// The first place in the submission.
  package var place: SourcePlace? {
    [ratings.lazy.map(\.place).min(), answers.lazy.map(\.place).min(), actions.place, work?.place]
      .compactMap(\.self).min()
  }

  /// The files in which its records stand.
  package var files: Set<String> {
    actions.files.union(ratings.lazy.map(\.place.file)).union(answers.lazy.map(\.place.file))
      .union(work.map { [$0.place.file] } ?? [])
  }
}

extension Submission {
  /// Whether the entity has explained the warnings on its rating of an indicator.
  package func isExplained(_ indicator: Int) -> Bool {
    explanations.contains { $0.appliesToRating && $0.indicator == indicator }
  }
}

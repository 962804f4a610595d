/// What one entity reported for one year under one framework.
package struct Submission: Hashable, Sendable {
  package var key: SubmissionKey
  /// In the order in which they were read.
  package var ratings: [ReportedRating]
  /// In the order in which they were read; at most one to a question.
  package var answers: [ReportedAnswer]
  /// The remedial plan.
  package var actions: [ReportedAction]
  /// What the work items give; nil where none were sent, or no measure of the framework asks for them.
  package var work: WorkRecord?
  /// What the entity says to warnings that it lets stand.
  package var explanations: [RowExplanation] = []

  package init(
    key: SubmissionKey, ratings: [ReportedRating] = [], answers: [ReportedAnswer] = [], actions: [ReportedAction] = [],
    work: WorkRecord? = nil
  ) {
    self.key = key
    self.ratings = ratings
    self.answers = answers
    self.actions = actions
    self.work = work
  }

  /// Whether it says more than ratings: what is derived rests on answers and on the work.
  package var isAnswered: Bool { !answers.isEmpty || work != nil }

  /// Whether a rating is taken over from another entity.
  package var adopts: Bool {
    for index in ratings.indices where ratings[index].input == .adopted { return true }
    return false
  }

  /// Where the submission begins.
  package var place: SourcePlace? { places.min() }

  /// Where everything of the submission stands.
  package var places: [SourcePlace] {
    ratings.map(\.place) + answers.map(\.place) + actions.map(\.place) + (work.map { [$0.place] } ?? [])
  }
}

/// Why an entity lets the warnings on a row stand, in its own words.
package struct RowExplanation: Hashable, Sendable {
  /// The position of the indicator of which the row speaks.
  package var indicator: Int
  /// Whether the row rates the indicator, and so explains what is said of the indicator as a whole.
  package var isOfRating: Bool
  package var file: String
  package var lines: ClosedRange<Int>
  package var text: String

  package init(indicator: Int, isOfRating: Bool, file: String, lines: ClosedRange<Int>, text: String) {
    self.indicator = indicator
    self.isOfRating = isOfRating
    self.file = file
    self.lines = lines
    self.text = text
  }
}

extension Submission {
  /// Whether the entity has explained the warnings on its rating of an indicator.
  package func isExplained(_ indicator: Int) -> Bool {
    explanations.contains { $0.isOfRating && $0.indicator == indicator }
  }
}

/// What identifies a submission.
package struct SubmissionKey: Hashable, Sendable, Comparable {
  package var framework: String
  package var year: Int
  /// The current code, as in `entities.csv` after changes of name.
  package var entity: String

  package init(framework: String, year: Int, entity: String) {
    self.framework = framework
    self.year = year
    self.entity = entity
  }

  /// The same entity and framework in the year before.
  package var yearBefore: SubmissionKey { SubmissionKey(framework: framework, year: year - 1, entity: entity) }

  package static func < (a: SubmissionKey, b: SubmissionKey) -> Bool {
    (a.framework, a.year, a.entity) < (b.framework, b.year, b.entity)
  }
}

/// What a record rests on.
package enum Basis: String, CaseIterable, Sendable {
  /// The entity's own submission.
  case submitted
  /// Figures that were published, without their justification.
  case published
}

/// How far a report has come on the reporting platform.
package enum ReportStatus: String, CaseIterable, Sendable {
  case final
  /// Not final yet: counted as under review.
  case inProgress = "in-progress"
}

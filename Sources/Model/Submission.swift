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

/// An entity's own rating on one indicator, as it stands in a file.
package struct ReportedRating: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  package var rating: Rating
  package var justification: String
  package var evidence: String
  package var basis: Basis
  package var status: ReportStatus
  /// Whether a common input was adopted or replaced; nil where the file does not say.
  package var input: InputChoice?
  /// Where the record begins.
  package var place: SourcePlace
  /// Where the rating itself stands.
  package var cell: SourcePlace

  package init(
    indicator: Int, rating: Rating, justification: String, evidence: String, basis: Basis, status: ReportStatus,
    input: InputChoice? = nil, place: SourcePlace, cell: SourcePlace? = nil
  ) {
    self.indicator = indicator
    self.rating = rating
    self.justification = justification
    self.evidence = evidence
    self.basis = basis
    self.status = status
    self.input = input
    self.place = place
    self.cell = cell ?? place
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

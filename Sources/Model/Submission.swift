/// What one entity reported for one year under one framework.
package struct Submission: Hashable, Sendable {
  package var key: SubmissionKey
  /// In the order in which they were read.
  package var ratings: [ReportedRating]
  /// In the order in which they were read; at most one to a question.
  package var answers: [ReportedAnswer]
  /// The remedial plan.
  package var actions: [ReportedAction]

  package init(
    key: SubmissionKey, ratings: [ReportedRating] = [], answers: [ReportedAnswer] = [], actions: [ReportedAction] = []
  ) {
    self.key = key
    self.ratings = ratings
    self.answers = answers
    self.actions = actions
  }

  /// Where the submission begins.
  package var place: SourcePlace? { places.min() }

  /// Where everything of the submission stands.
  package var places: [SourcePlace] { ratings.map(\.place) + answers.map(\.place) + actions.map(\.place) }
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
  package var place: SourcePlace

  package init(
    indicator: Int, rating: Rating, justification: String, evidence: String, basis: Basis, status: ReportStatus,
    input: InputChoice? = nil, place: SourcePlace
  ) {
    self.indicator = indicator
    self.rating = rating
    self.justification = justification
    self.evidence = evidence
    self.basis = basis
    self.status = status
    self.input = input
    self.place = place
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

/// How the follow-up of a group moved between two years.
package struct FollowUpChange: Hashable, Sendable {
  package var from: Int
  package var to: Int
  package var grouping: FollowUpGrouping
  package var key: String
  package var counts: [Movement: Int]

  package init(from: Int, to: Int, grouping: FollowUpGrouping, key: String, counts: [Movement: Int] = [:]) {
    self.from = from
    self.to = to
    self.grouping = grouping
    self.key = key
    self.counts = counts
  }

  package subscript(movement: Movement) -> Int { counts[movement] ?? 0 }

  /// What became of a recommendation and an entity that it addresses.
  package enum Movement: String, CaseIterable, Sendable {
    /// The status is further on.
    case advanced
    case unchanged
    case wentBack = "went-back"
    /// Both years have an answer, and one of the statuses is no step of progress.
    case notComparable = "not-comparable"
    case newlyAnswered = "newly-answered"
    case noLongerAnswered = "no-longer-answered"
    case unanswered
    /// Asked for the first time.
    case new
    /// No longer asked.
    case gone
    /// One of the answers is not public.
    case notPublic = "not-public"
  }
}

/// How often reviewers gave a grade in one year.
package struct GradeCount: Hashable, Sendable {
  package var year: Int
  package var grade: TrackerWord
  package var count: Int

  package init(year: Int, grade: TrackerWord, count: Int) {
    self.year = year
    self.grade = grade
    self.count = count
  }
}

extension FollowUpChange.Movement {
  /// How the status moved between two answers.
  package init(_ before: ImplementationStatus?, _ after: ImplementationStatus?) {
    if let before, before == after {
      self = .unchanged
    } else if let old = before?.step, let new = after?.step {
      self = new > old ? .advanced : .wentBack
    } else {
      self = .notComparable
    }
  }
}

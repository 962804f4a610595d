/// A recommendation and an entity that it addresses as data files show them, to trace figures.
package struct FollowUpRow: Hashable, Sendable {
  package var year: Int
  package var subject: FollowUpSubject
  package var entity: String
  package var isAnswered: Bool
  /// The response and the status; nil if there is no answer, or others must not see it.
  package var shown: Shown?
  package var place: SourcePlace?
  /// The SHA-256 of the file, in hexadecimal.
  package var sha256: String?

  package init(
    year: Int, subject: FollowUpSubject, entity: String, isAnswered: Bool, shown: Shown?, place: SourcePlace?,
    sha256: String?
  ) {
    self.year = year
    self.subject = subject
    self.entity = entity
    self.isAnswered = isAnswered
    self.shown = shown
    self.place = place
    self.sha256 = sha256
  }

  /// What an answer says that others may see.
  package struct Shown: Hashable, Sendable {
    /// Empty if the answer does not say it.
    package var response: String
    package var status: String
    package var isOverdue: Bool
    package var timesMoved: Int
    package var daysLate: Int

    package init(response: String, status: String, isOverdue: Bool, timesMoved: Int, daysLate: Int) {
      self.response = response
      self.status = status
      self.isOverdue = isOverdue
      self.timesMoved = timesMoved
      self.daysLate = daysLate
    }
  }

  /// Whether there is an answer that others must not see.
  package var isWithheld: Bool { isAnswered && shown == nil }

  /// The row in a few words, such as `accepted, in-progress`.
  package var code: String {
    guard let shown else { return isAnswered ? FollowUpCount.notPublic.name : FollowUpCount.noResponse.name }
    let words = [shown.response, shown.status].filter { !$0.isEmpty }
    return words.isEmpty ? FollowUpCount.blankResponse.name : words.joined(separator: ", ")
  }

  /// Whether the row belongs to a group.
  package func belongs(to grouping: FollowUpGrouping, _ key: String) -> Bool {
    (subject.key(grouping) ?? entity) == key
  }

  /// Whether `count` counts the row; nil if others must not know.
  package func isCounted(in count: FollowUpCount) -> Bool? {
    switch count {
    case .asked: return true
    case .answered: return isAnswered
    case .noResponse: return !isAnswered
    case .notPublic: return isWithheld
    default: break
    }
    guard isAnswered else { return false }
    return shown.map { Self.isCounted($0, in: count) }
  }

  private static func isCounted(_ shown: Shown, in count: FollowUpCount) -> Bool {
    switch count {
    case .response(let response): shown.response == response.rawValue
    case .blankResponse: shown.response.isEmpty
    case .status(let status): shown.status == status.rawValue
    case .blankStatus: shown.status.isEmpty
    case .overdue: shown.isOverdue
    case .postponed, .timesMoved: shown.timesMoved > 0
    case .daysLate: shown.daysLate > 0
    default: false
    }
  }
}

extension FollowUpRow {
  /// The row of a pair.
  package init(_ pair: FollowUpPair, of subject: FollowUpSubject, sha256: String?) {
    let answer = pair.answer
    let shown = answer.flatMap { answer in
      answer.isPublic
        ? Shown(
          response: answer.response?.rawValue ?? "", status: answer.status?.rawValue ?? "", isOverdue: pair.isOverdue,
          timesMoved: pair.postponement?.timesMoved ?? 0, daysLate: pair.postponement?.daysLate ?? 0) : nil
    }
    self.init(
      year: pair.year, subject: subject, entity: pair.entity, isAnswered: answer != nil, shown: shown,
      place: answer?.place, sha256: sha256)
  }
}

/// A grade as data files show it, to trace figures.
package struct GradeRow: Hashable, Sendable {
  package var year: Int
  package var recommendation: String
  package var entity: String
  /// Nil if others must not see the entity's answer, and so the grade.
  package var grade: TrackerWord?
  package var place: SourcePlace?
  package var sha256: String?

  package init(
    year: Int, recommendation: String, entity: String, grade: TrackerWord?, place: SourcePlace?, sha256: String?
  ) {
    self.year = year
    self.recommendation = recommendation
    self.entity = entity
    self.grade = grade
    self.place = place
    self.sha256 = sha256
  }
}

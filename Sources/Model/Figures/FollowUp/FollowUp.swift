/// The follow-up of recommendations in a report.
package struct FollowUp: Sendable {
  /// Recommendations that are in force and were decided by the year of the report, in the order of the register.
  package var subjects: [FollowUpSubject] = []
  /// The year before, if anybody responded for it, and the year of the report.
  package var years: [Int] = []
  /// The day on which it is counted what is overdue.
  package var asOf: CalendarDate?
  /// By year, in the order of the recommendations and then of the entities.
  package var pairs: [FollowUpPair] = []
  /// By year and grouping.
  package var groups: [FollowUpGroup] = []
  package var changes: [FollowUpChange] = []
  /// Answers of the year to texts that are no longer in force, and answers that nobody asked for.
  package var apart: [FollowUpAside] = []
  /// The grades of the years, by year, recommendation and entity.
  package var grades: [ReportedGrade] = []
  package var gradeCounts: [GradeCount] = []

  package init() {}

  package var isEmpty: Bool { subjects.isEmpty }

  /// The rows that data files show, with the SHA-256 of their files by path.
  package func rows(_ sha256: [String: String]) -> [FollowUpRow] {
    pairs.map { pair in
      FollowUpRow(
        pair, of: subjects[pair.subject], sha256: pair.answer.flatMap { sha256[$0.place.file] })
    }
  }

  /// The grades that data files show: those of answers that others may see.
  package func gradeRows(_ sha256: [String: String]) -> [GradeRow] {
    let shown = shownAnswers
    return grades.map { grade in
      GradeRow(
        year: grade.year, recommendation: grade.recommendation, entity: grade.entity,
        grade: shown.contains([String(grade.year), grade.recommendation, grade.entity]) ? grade.grade : nil,
        place: grade.place, sha256: sha256[grade.place.file])
    }
  }

  /// Year, recommendation and entity of the answers that others may see.
  private var shownAnswers: Set<[String]> {
    Set(
      pairs.filter { $0.answer?.isPublic == true }.flatMap { pair in
        subjects[pair.subject].members.map { [String(pair.year), $0, pair.entity] }
      })
  }

  /// Whether anybody responded for any of the years.
  package var hasAnswers: Bool { pairs.contains { $0.answer != nil } || !apart.isEmpty }

  package func group(_ year: Int, _ grouping: FollowUpGrouping, _ key: String) -> FollowUpGroup? {
    groups.first { $0.year == year && $0.grouping == grouping && $0.key == key }
  }
}

/// A recommendation with those that it repeats.
package struct FollowUpSubject: Hashable, Sendable {
  /// The id of the newest text, which stands for all.
  package var id: String
  /// The ids from the oldest to the newest.
  package var members: [String]
  package var body: String
  package var theme: String
  /// The year of the newest text; nil if it was not seen.
  package var year: Int?
  /// Whether any indicator touches it.
  package var hasIndicator: Bool

  package init(id: String, members: [String], body: String, theme: String, year: Int?, hasIndicator: Bool) {
    self.id = id
    self.members = members
    self.body = body
    self.theme = theme
    self.year = year
    self.hasIndicator = hasIndicator
  }

  /// The key of the group of its year.
  package var yearKey: String { year.map { String($0) } ?? Self.unknownYear }

  /// The key of recommendations whose year was not seen.
  package static let unknownYear = "unknown"

  /// The key of the group to which it belongs; nil for groups of entities.
  package func key(_ grouping: FollowUpGrouping) -> String? {
    switch grouping {
    case .system: FollowUpGrouping.system.rawValue
    case .body: body
    case .year: yearKey
    case .theme: theme
    case .recommendation: id
    case .entity: nil
    }
  }
}

/// An answer that is shown apart and does not count.
package struct FollowUpAside: Hashable, Sendable {
  package var response: ReportedResponse
  package var reason: Reason

  package init(_ response: ReportedResponse, _ reason: Reason) {
    self.response = response
    self.reason = reason
  }

  package enum Reason: String, CaseIterable, Sendable {
    /// The text was superseded.
    case superseded
    /// The recommendation does not address the entity.
    case notAddressed = "not-addressed"
    /// The recommendation was decided after the year.
    case later
  }
}

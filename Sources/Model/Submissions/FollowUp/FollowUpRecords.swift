/// Everything that files report about recommendations.
package struct FollowUpRecords: Hashable, Sendable {
  /// By year, entity and recommendation, at most one for each.
  package var responses: [ReportedResponse]
  /// By year, entity, recommendation, grader and scale, at most one for each.
  package var grades: [ReportedGrade]

  package init(responses: [ReportedResponse] = [], grades: [ReportedGrade] = []) {
    self.responses = responses
    self.grades = grades
  }

  package var isEmpty: Bool { responses.isEmpty && grades.isEmpty }

  /// The entities that responded or were graded, without duplicates.
  package var entities: Set<String> { Set(responses.map(\.entity)).union(grades.map(\.entity)) }

  /// The records that meet a condition on their entity and year.
  package func filter(_ isKept: (_ entity: String, _ year: Int) -> Bool) -> FollowUpRecords {
    FollowUpRecords(
      responses: responses.filter { isKept($0.entity, $0.year) }, grades: grades.filter { isKept($0.entity, $0.year) })
  }

  /// Where each record stands, with its year.
  package var places: [(year: Int, place: SourcePlace)] {
    responses.map { ($0.year, $0.place) } + grades.map { ($0.year, $0.place) }
  }
}

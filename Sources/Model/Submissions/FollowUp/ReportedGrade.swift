/// The grade that a reviewer gives an entity for one recommendation, as read from a file.
///
/// It stands beside the entity's own status and never changes it.
package struct ReportedGrade: Hashable, Sendable {
  package var recommendation: String
  /// The current code of the entity that is graded.
  package var entity: String
  package var year: Int
  /// Who graded: the code of an entity, or a name.
  package var grader: String
  /// The word of the scale.
  package var grade: TrackerWord
  package var date: CalendarDate?
  package var words: String
  package var place: SourcePlace

  package init(
    recommendation: String, entity: String, year: Int, grader: String, grade: TrackerWord, date: CalendarDate? = nil,
    words: String = "", place: SourcePlace
  ) {
    self.recommendation = recommendation
    self.entity = entity
    self.year = year
    self.grader = grader
    self.grade = grade
    self.date = date
    self.words = words
    self.place = place
  }
}

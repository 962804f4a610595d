/// One action of an entity's remedial plan, as read from a file.
package struct ReportedAction: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  package var action: String
  /// The person or office responsible.
  package var responsible: String
  package var due: CalendarDate?
  package var resources: String
  /// The progress made, in the entity's words.
  package var status: String
  package var place: SourcePlace

  package init(
    indicator: Int, action: String, responsible: String, due: CalendarDate?, resources: String, status: String,
    place: SourcePlace
  ) {
    self.indicator = indicator
    self.action = action
    self.responsible = responsible
    self.due = due
    self.resources = resources
    self.status = status
    self.place = place
  }
}

/// A remedial action that an entity plans, as read from a file.
package struct ReportedAction: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  package var action: String
  /// The person or unit in charge.
  package var responsible: String
  package var due: CalendarDate?
  package var resources: String
  /// The progress of the action, in the entity's words.
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

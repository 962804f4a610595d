/// A peer review of an entity by another one, as read from a row of the table `peer-reviews`.
///
/// A review with several recommendations has a row for each.
package struct PeerReview: Hashable, Sendable {
  /// The current code of the entity that is reviewed.
  package var entity: String
  /// The reporting year.
  package var year: Int
  /// The current code of the entity that reviews.
  package var reviewer: String
  /// When the review is due; nil if the row does not say it in a usable way.
  package var due: DateOrYear?
  /// When the review took place; nil if it has not, or if the row does not say it in a usable way.
  package var done: CalendarDate?
  /// What the reviewer recommends; empty if there is no recommendation.
  package var recommendation: String
  /// How far the recommendation is implemented; nil if the row does not say it.
  package var status: ImplementationStatus?
  /// Where the record begins.
  package var place: SourcePlace
  /// Where the reviewer stands.
  package var reviewerCell: CellPosition
  /// Where the date of the review stands.
  package var doneCell: CellPosition

  package init(
    entity: String, year: Int, reviewer: String, due: DateOrYear? = nil, done: CalendarDate? = nil,
    recommendation: String = "", status: ImplementationStatus? = nil, place: SourcePlace,
    reviewerCell: CellPosition? = nil, doneCell: CellPosition? = nil
  ) {
    self.entity = entity
    self.year = year
    self.reviewer = reviewer
    self.due = due
    self.done = done
    self.recommendation = recommendation
    self.status = status
    self.place = place
    self.reviewerCell = reviewerCell ?? CellPosition(place)
    self.doneCell = doneCell ?? CellPosition(place)
  }

  /// The state of the review on a day.
  ///
  /// A review that took place later than that day was not done then.
  package func state(on date: CalendarDate) -> PeerReviewState {
    if let done, done <= date { return .done }
    guard let due else { return .undated }
    return due.isBefore(date) ? .overdue : .due
  }
}

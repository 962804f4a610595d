/// A focal point of an entity, as read from a row of the table `focal-points`.
///
/// Within an entity, a year and a kind, the function tells focal points apart.
package struct FocalPoint: Hashable, Sendable {
  /// The entity's current code.
  package var entity: String
  /// The reporting year.
  package var year: Int
  /// What the post is called, such as `Gender adviser, Bangkok`; never the name of a person.
  package var function: String
  package var kind: FocalPointKind
  /// Nil if the row does not state a level, or not in a usable way.
  package var level: StaffLevel?
  /// The per cent of working time for the task, from 0 to 100; nil if the row does not state it in a usable way.
  package var shareOfTime: ExactDecimal?
  /// Whether there are written terms of reference; nil if the row does not say it.
  package var hasTerms: Bool?
  /// The function of the focal point whose alternate this is, as written; empty for a main focal point.
  package var alternateOf: String
  /// The task forces in which the focal point takes part, as written.
  package var taskForces: [String]
  /// The name and the address, which nothing that is written may hold.
  package var details: PrivateDetails
  /// Where the record begins.
  package var place: SourcePlace
  /// Where the function of the main focal point stands.
  package var alternateCell: CellPosition

  package init(
    entity: String, year: Int, function: String, kind: FocalPointKind, level: StaffLevel? = nil,
    shareOfTime: ExactDecimal? = nil, hasTerms: Bool? = nil, alternateOf: String = "", taskForces: [String] = [],
    details: PrivateDetails = PrivateDetails(), place: SourcePlace, alternateCell: CellPosition? = nil
  ) {
    self.entity = entity
    self.year = year
    self.function = function
    self.kind = kind
    self.level = level
    self.shareOfTime = shareOfTime
    self.hasTerms = hasTerms
    self.alternateOf = alternateOf
    self.taskForces = taskForces
    self.details = details
    self.place = place
    self.alternateCell = alternateCell ?? CellPosition(place)
  }

  package var isAlternate: Bool { !alternateOf.isEmpty }
}

/// What the secretariat decided about two initiatives, so that they need not be compared again next year.
package struct InitiativeDecision: Hashable, Sendable {
  /// The ids of the two initiatives.
  package var first: String
  package var second: String
  package var kind: Kind
  package var reason: String
  /// Who decided.
  package var office: String
  package var date: CalendarDate?
  package var place: SourcePlace

  package init(
    first: String, second: String, kind: Kind, reason: String = "", office: String = "", date: CalendarDate? = nil,
    place: SourcePlace
  ) {
    self.first = first
    self.second = second
    self.kind = kind
    self.reason = reason
    self.office = office
    self.date = date
    self.place = place
  }

  package enum Kind: String, CaseIterable, Sendable {
    /// Parts of something that the entities do together.
    case joint
    /// Different initiatives whose entities should know of each other.
    case related
    /// They have nothing to do with each other.
    case different
    /// One initiative told twice, which the entities must resolve.
    case duplicate
  }

  /// The two ids, in whichever order they stand.
  package struct Pair: Hashable, Sendable {
    package let first: String
    package let second: String

    package init(_ one: String, _ other: String) { (first, second) = one < other ? (one, other) : (other, one) }
  }

  package var pair: Pair { Pair(first, second) }
}

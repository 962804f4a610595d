/// Support that an entity asks for or offers, as read from a row of the table `support`.
package struct SupportRecord: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case request, offer
  }

  /// The entity's current code.
  package var entity: String
  /// The reporting year.
  package var year: Int
  package var kind: Kind
  /// The code of the indicator with its framework, such as `un-swap-3.0/6`; nil if the row names none.
  package var indicator: String?
  /// The current code of the entity that the support is asked of or offered to; nil if the row names none.
  package var partner: String?
  package var description: String
  /// What came of it; empty if nothing is said.
  package var outcome: String
  /// Where the record begins.
  package var place: SourcePlace

  package init(
    entity: String, year: Int, kind: Kind, indicator: String? = nil, partner: String? = nil, description: String = "",
    outcome: String = "", place: SourcePlace
  ) {
    self.entity = entity
    self.year = year
    self.kind = kind
    self.indicator = indicator
    self.partner = partner
    self.description = description
    self.outcome = outcome
    self.place = place
  }
}

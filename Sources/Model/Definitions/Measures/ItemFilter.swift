/// Which work items a measure is about, or what it asks of them: conditions on fields, all of which must hold.
package struct ItemFilter: Hashable, Sendable {
  package var work: WorkKind?
  package var kinds: [WorkItemKind] = []
  package var marker: MarkerCodes?
  /// Whether the item has a marker at all.
  package var screened: Bool?
  /// Facts that are to be answered yes.
  package var facts: [WorkFact] = []
  /// How many of `facts`; nil for all of them.
  package var factsAtLeast: Int?
  /// At least one of these Sustainable Development Goals.
  package var goals: [Int] = []
  package var partnersAtLeast: Int?

  package init(
    work: WorkKind? = nil, kinds: [WorkItemKind] = [], marker: MarkerCodes? = nil, screened: Bool? = nil,
    facts: [WorkFact] = [], factsAtLeast: Int? = nil, goals: [Int] = [], partnersAtLeast: Int? = nil
  ) {
    self.work = work
    self.kinds = kinds
    self.marker = marker
    self.screened = screened
    self.facts = facts
    self.factsAtLeast = factsAtLeast
    self.goals = goals
    self.partnersAtLeast = partnersAtLeast
  }

  /// Codes of one scale; items marked on another scale are asked by their counterparts.
  package struct MarkerCodes: Hashable, Sendable {
    package var scale: String
    package var codes: [String]

    package init(scale: String, codes: [String]) {
      self.scale = scale
      self.codes = codes
    }
  }
}

/// Conditions on the fields of a work item, all of which must be met.
///
/// A filter selects the items that a measure is about, or states what the measure requires of them.
package struct ItemFilter: Hashable, Sendable {
  package var work: WorkKind?
  package var kinds: [WorkItemKind] = []
  package var marker: MarkerCodes?
  /// Whether the item must have a marker (true) or must have none (false); nil if either will do.
  package var screened: Bool?
  /// Facts that must be answered yes.
  package var facts: [WorkFact] = []
  /// How many of `facts` must be answered yes; nil if all must be.
  package var factsAtLeast: Int?
  /// Sustainable Development Goals, of which the item must have at least one.
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

  /// Marker codes of one scale.
  ///
  /// Codes of other scales are first converted to this scale.
  package struct MarkerCodes: Hashable, Sendable {
    package var scale: String
    package var codes: [String]

    package init(scale: String, codes: [String]) {
      self.scale = scale
      self.codes = codes
    }
  }
}

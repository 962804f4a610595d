/// Conditions on the fields of a work item, all of which must be met.
///
/// A measure uses one filter to select items and another to test them.
package struct ItemFilter: Hashable, Sendable {
  package var work: WorkKind?
  package var kinds: [WorkItemKind] = []
  package var marker: MarkerCodes?
  /// Whether the item must, or must not, have a marker; nil if it does not matter.
  package var screened: Bool?
  /// The facts that must be answered yes.
  package var facts: [WorkFact] = []
  /// How many of `facts` must be answered yes; nil means all of them.
  package var factsAtLeast: Int?
  /// Sustainable Development Goals, of which the item must name at least one; empty if it does not matter.
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

  /// Marker codes on one scale.
  ///
  /// Items that use another scale are compared by the corresponding codes.
  package struct MarkerCodes: Hashable, Sendable {
    package var scale: String
    package var codes: [String]

    package init(scale: String, codes: [String]) {
      self.scale = scale
      self.codes = codes
    }
  }
}

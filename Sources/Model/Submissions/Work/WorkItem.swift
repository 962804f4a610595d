/// One normative output or one operational activity, reduced to the fields that measures use.
///
/// There can be millions of items. To save memory, an item holds only numbers and bit sets; its title is not kept.
package struct WorkItem: Hashable, Sendable {
  package var kind: WorkItemKind
  package var marker: MarkerState
  /// Nil if the amount is blank or cannot be used.
  package var budget: Money?
  package var expenditure: Money?
  /// The number of partners named.
  package var partners: Int
  /// Bit n is set if the item names Sustainable Development Goal n (1 to 17).
  package var goals: UInt32
  /// The facts that are answered yes.
  ///
  /// A blank fact is neither in `yes` nor in `no`.
  package var yes: WorkFacts
  package var no: WorkFacts

  package init(
    kind: WorkItemKind, marker: MarkerState = .unscreened, budget: Money? = nil, expenditure: Money? = nil,
    partners: Int = 0, goals: UInt32 = 0, yes: WorkFacts = [], no: WorkFacts = []
  ) {
    self.kind = kind
    self.marker = marker
    self.budget = budget
    self.expenditure = expenditure
    self.partners = partners
    self.goals = goals
    self.yes = yes
    self.no = no
  }

  package func money(_ amount: WorkAmount) -> Money? { amount == .budget ? budget : expenditure }
}

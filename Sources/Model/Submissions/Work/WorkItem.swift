/// One normative output or one operational activity, reduced to the fields that measures use.
///
/// There can be millions of items, so an item contains numbers and bit sets but no text.
package struct WorkItem: Hashable, Sendable {
  package var kind: WorkItemKind
  package var marker: MarkerState
  /// Nil if not given or not usable.
  package var budget: Money?
  package var expenditure: Money?
  /// The number of partners named.
  package var partners: Int
  /// A bit set of Sustainable Development Goals: bit n stands for goal n, from 1 to 17.
  package var goals: UInt32
  /// The facts answered yes, and the facts answered no.
  ///
  /// A blank answer is in neither set.
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

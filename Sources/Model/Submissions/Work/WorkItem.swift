/// One normative output or one operational activity, as far as measures look at it.
///
/// Items come by the million, so an item holds numbers and sets of bits and no text; its title stays in the file.
package struct WorkItem: Hashable, Sendable {
  package var kind: WorkItemKind
  package var marker: MarkerState
  /// In millionths of the currency's unit; nil where not given or not usable.
  package var budget: Money?
  package var expenditure: Money?
  /// Number of partners that are named.
  package var partners: Int
  /// Bit n for the Sustainable Development Goal n, from 1 to 17.
  package var goals: UInt32
  /// Facts that are answered yes, and facts that are answered no; silence is neither.
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

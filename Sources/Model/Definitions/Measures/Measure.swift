/// A figure that is worked out from answers.
package struct Measure: Hashable, Sendable {
  package var id: String
  package var title: String
  package var formula: Formula

  package init(id: String, title: String, formula: Formula) {
    self.id = id
    self.title = title
    self.formula = formula
  }

  package enum Formula: Hashable, Sendable {
    /// Part of whole times 100; no value for a whole of zero.
    case percent(part: String, whole: String)
    case sum([String])
    /// Worked out from work items.
    case items(ItemMeasure)
    /// What another measure gives, less what it gave the year before.
    case change(of: String)
    /// What the answers are worth together.
    case points([ScoredQuestion])
    /// The same as a share of the most that could be reached, in per cent.
    case percentOfMaximum([ScoredQuestion])
  }
}

/// A number that is calculated from answers or work items.
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
    /// `part` divided by `whole`, times 100. There is no value if `whole` is zero.
    case percent(part: String, whole: String)
    case sum([String])
    /// A number that is calculated from work items.
    case items(ItemMeasure)
    /// The change of another measure since the previous year.
    case change(of: String)
    /// The sum of the points for the answers.
    case points([ScoredQuestion])
    /// The points as a share of the maximum, in per cent.
    case percentOfMaximum([ScoredQuestion])
  }
}

/// A number that is calculated from an entity's answers or work items.
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
    /// 100 × part ÷ whole. There is no value if the whole is zero.
    case percent(part: String, whole: String)
    case sum([String])
    /// A measure of work items.
    case items(ItemMeasure)
    /// The value of another measure, minus its value in the previous year.
    case change(of: String)
    /// The sum of the points for the answers.
    case points([ScoredQuestion])
    /// The sum of the points, as a percentage of the maximum.
    case percentOfMaximum([ScoredQuestion])
  }
}

/// The ratings of all entities for one year under one framework.
package struct RatedYear: Sendable {
  package let framework: Framework
  package let year: Int
  /// In the order of `entities.csv`.
  package let cards: [Scorecard]

  package init(framework: Framework, year: Int, cards: [Scorecard]) {
    self.framework = framework
    self.year = year
    self.cards = cards
  }
}

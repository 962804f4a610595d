/// Everything needed to explain one entity's rating on one indicator.
package struct RatingExplanation: Sendable {
  package let entity: Entity
  package let framework: Framework
  package let year: Int
  package let indicator: Indicator
  package let rating: IndicatorRating

  package init(entity: Entity, framework: Framework, year: Int, indicator: Indicator, rating: IndicatorRating) {
    self.entity = entity
    self.framework = framework
    self.year = year
    self.indicator = indicator
    self.rating = rating
  }
}

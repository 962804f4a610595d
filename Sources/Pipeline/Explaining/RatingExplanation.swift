import Model

/// Why one entity's rating on one indicator is what it is.
package struct RatingExplanation: Sendable {
  package let entity: Entity
  package let framework: Framework
  package let year: Int
  package let indicator: Indicator
  package let rating: IndicatorRating
}

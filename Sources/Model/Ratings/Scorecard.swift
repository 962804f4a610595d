/// All ratings of one entity in one year, with one entry for each indicator of the framework.
package struct Scorecard: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// The entity's current code, after any renaming.
  package var entity: String
  /// In the order of the framework's indicators.
  package var ratings: [IndicatorRating]

  package init(framework: String, year: Int, entity: String, ratings: [IndicatorRating]) {
    self.framework = framework
    self.year = year
    self.entity = entity
    self.ratings = ratings
  }
}

import Formats
import Model

/// A framework, with lookup tables for the words by which records refer to its parts.
final class FrameworkLookup: Sendable {
  let framework: Framework
  /// The position among the frameworks of the vocabulary.
  let position: Int
  /// The positions of indicators, by number.
  let numbers: ExactWordTable
  /// The names of ratings in words.
  let ratingWords: RatingWords
  /// The ratings, by code.
  let ratings: ExactRatings

  init(_ framework: Framework, position: Int, ratings: ExactRatings) {
    self.framework = framework
    self.position = position
    self.ratings = ratings
    ratingWords = RatingWords(framework.scale)
    numbers = ExactWordTable(
      framework.indicators.enumerated().compactMap { position, indicator in
        IndicatorName(indicator.number).position(in: framework) == position ? (indicator.number, position) : nil
      })
  }
}

import Formats
import Model

/// A framework, with lookup tables for the words by which records refer to its parts.
final class FrameworkTerms: Sendable {
  let framework: Framework
  /// The position among the frameworks of the vocabulary.
  let position: Int
  /// The positions of indicators, by number.
  let numbers: PlainWords
  /// The ratings, by code.
  let ratings: PlainRatings

  init(_ framework: Framework, position: Int, ratings: PlainRatings) {
    self.framework = framework
    self.position = position
    self.ratings = ratings
    numbers = PlainWords(
      framework.indicators.enumerated().compactMap { position, indicator in
        IndicatorName(indicator.number).position(in: framework) == position ? (indicator.number, position) : nil
      })
  }
}

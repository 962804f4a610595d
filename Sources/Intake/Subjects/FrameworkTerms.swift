import Formats
import Model

/// A framework, with the words by which records name its parts made ready to be looked up.
final class FrameworkTerms: Sendable {
  let framework: Framework
  /// Among the frameworks of the vocabulary.
  let position: Int
  /// The numbers of indicators, by which their positions are found.
  let numbers: PlainWords
  /// The ratings, by their codes.
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

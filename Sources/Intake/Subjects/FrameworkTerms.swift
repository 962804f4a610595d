import Formats
import Model

/// A framework, with the numbers by which records name its indicators made ready to be looked up.
final class FrameworkTerms: Sendable {
  let framework: Framework
  /// Among the frameworks of the vocabulary.
  let position: Int
  /// The numbers of indicators, by which their positions are found.
  let numbers: PlainWords

  init(_ framework: Framework, position: Int) {
    self.framework = framework
    self.position = position
    numbers = PlainWords(
      framework.indicators.enumerated().compactMap { position, indicator in
        IndicatorName(indicator.number).position(in: framework) == position ? (indicator.number, position) : nil
      })
  }
}

import Model

/// The answers of the year before, in a box, since a value cannot hold its own kind.
final class EarlierAnswers: Sendable {
  let answers: IndicatorAnswers

  init(_ answers: IndicatorAnswers) { self.answers = answers }
}

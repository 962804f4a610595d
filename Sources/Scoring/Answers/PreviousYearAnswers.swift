import Model

/// The answers of the year before.
///
/// This is a class because a struct cannot contain a value of its own type.
final class PreviousYearAnswers: Sendable {
  let answers: IndicatorAnswers

  init(_ answers: IndicatorAnswers) { self.answers = answers }
}

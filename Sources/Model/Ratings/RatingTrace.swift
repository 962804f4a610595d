/// One step in the derivation of a rating, with the steps below it.
///
/// Scoring records the steps. The texts that describe them are in `Words`.
package struct RatingTrace: Hashable, Sendable {
  package var step: Step
  package var outcome: Outcome
  package var children: [RatingTrace]

  package init(_ step: Step, _ outcome: Outcome, _ children: [RatingTrace] = []) {
    self.step = step
    self.outcome = outcome
    self.children = children
  }

  package enum Step: Hashable, Sendable {
    /// The whole rating of an indicator.
    case rating
    /// The question whether the indicator is not applicable. `met` means that it is not applicable.
    case notApplicable
    /// The level at this position of the scale.
    case level(Int)
    /// The lower level that must be reached as well, by its position.
    case includes(Int)
    case all, any, none
    case atLeast(Int)
    /// The requirement with this code.
    case criterion(String)
    /// The yes-no answer to the requirement's own question. It decides the outcome only if `decides` is true.
    case ownAnswer(RatingTraceValue, decides: Bool)
    case comparison(RatingTraceValue, Comparison<String, RatingTraceValue>)
  }
}

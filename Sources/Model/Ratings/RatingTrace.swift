/// One step of the derivation of a rating, together with its substeps.
///
/// Scoring records the steps, and `Words` puts them into sentences.
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
    /// The rating of an indicator as a whole.
    case rating
    /// The question whether the indicator applies. Met means that it does not.
    case notApplicable
    /// A level, by its position on the scale.
    case level(Int)
    /// The lower level, by its position, that a level includes.
    case includes(Int)
    case all, any, none
    case atLeast(Int)
    /// A criterion, by its code.
    case criterion(String)
    /// The answer to the criterion's own yes-no question. It determines the outcome if `decides` is true.
    case ownAnswer(RatingTraceValue, decides: Bool)
    case comparison(RatingTraceValue, Comparison<String, RatingTraceValue>)
  }
}

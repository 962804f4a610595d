/// One step of the way to a rating, with the steps below it: recorded by the engine that decided, worded elsewhere.
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
    /// The question whether the indicator applies; met means that it does not.
    case notApplicable
    /// A level of the scale, by its position.
    case level(Int)
    /// The level below, on which a level builds.
    case includes(Int)
    case all, any, none
    case atLeast(Int)
    /// A requirement, by its code.
    case criterion(String)
    /// The plain yes-no answer under the requirement's own code; it decides where `decides` is set.
    case ownAnswer(RatingTraceValue, decides: Bool)
    case comparison(RatingTraceValue, Comparison<String, RatingTraceValue>)
  }
}

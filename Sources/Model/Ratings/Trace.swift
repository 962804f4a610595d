/// One step of the way to a rating, with the steps below it: recorded by the engine that decided, worded elsewhere.
package struct Trace: Hashable, Sendable {
  package var step: Step
  package var outcome: Outcome
  package var children: [Trace]

  package init(_ step: Step, _ outcome: Outcome, _ children: [Trace] = []) {
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
    case ownAnswer(TracedValue, decides: Bool)
    case comparison(TracedValue, TracedComparison)
  }
}

/// A comparison with the values that it compared.
package enum TracedComparison: Hashable, Sendable {
  case `is`(String)
  case oneOf([String])
  case atLeast(TracedValue)
  case atMost(TracedValue)
  case moreThan(TracedValue)
  case lessThan(TracedValue)
  case answered
}

/// A value as it stood when an indicator was rated.
package struct TracedValue: Hashable, Sendable {
  package var operand: Operand
  /// Nil where there is none: not answered, or not to be worked out.
  package var value: AnswerValue?
  /// The value of a measure.
  package var quantity: QuantityRange?
  /// Where the answer stands.
  package var place: SourcePlace?
  /// What a measure was worked out from.
  package var parts: [TracedValue]
  /// The year and the source of a parameter's value.
  package var dated: Parameter.DatedValue?
  /// What was counted of work items, for a measure about them.
  package var items: ItemTally? { counted.first }
  /// At most one: in a list a value that counts nothing stays small, and rules trace millions of them.
  private let counted: [ItemTally]

  package init(
    _ operand: Operand, value: AnswerValue? = nil, quantity: QuantityRange? = nil, place: SourcePlace? = nil,
    parts: [TracedValue] = [], dated: Parameter.DatedValue? = nil, items: ItemTally? = nil
  ) {
    self.operand = operand
    self.value = value
    self.quantity = quantity
    self.place = place
    self.parts = parts
    self.dated = dated
    counted = items.map { [$0] } ?? []
  }
}

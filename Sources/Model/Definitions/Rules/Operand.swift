/// A value that a condition uses.
package enum Operand: Hashable, Sendable {
  /// The answer to the question with this id.
  case answer(String)
  /// The value of the measure with this id.
  case measure(String)
  /// The value of the parameter with this id in the reporting year.
  case parameter(String)
  case number(ExactDecimal)
}

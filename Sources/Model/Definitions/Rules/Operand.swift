/// Something that has a value when an indicator is rated.
package enum Operand: Hashable, Sendable {
  /// The answer to a question, by the question's id.
  case answer(String)
  /// The value of a measure, by the measure's id.
  case measure(String)
  /// The value of a parameter for the reporting year, by the parameter's id.
  case parameter(String)
  case number(ExactDecimal)
}

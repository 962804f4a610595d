/// Something that has a value when an indicator is rated.
package enum Operand: Hashable, Sendable {
  /// A question, by its id.
  case answer(String)
  /// A measure, by its id.
  case measure(String)
  /// A parameter, by its id: its value for the reporting year.
  case parameter(String)
  case number(ExactDecimal)
}

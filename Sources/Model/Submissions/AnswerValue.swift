/// The value of an answer.
///
/// Its case depends on the type of the question.
package enum AnswerValue: Hashable, Sendable {
  case flag(Bool)
  /// A number, percentage, amount or count, in the unit of the question.
  case number(ExactDecimal)
  /// A choice, or a date such as `2025-12-31`.
  case word(String)

  /// The value as data files write it.
  package var text: String {
    switch self {
    case .flag(let value): value ? "yes" : "no"
    case .number(let number): number.description
    case .word(let word): word
    }
  }
}

/// A comparison of a value with words or with another value.
///
/// Definitions refer to the operands by id, scoring refers to them by position, and a trace holds their values.
package enum Comparison<Word, Value> {
  case `is`(Word)
  case oneOf([Word])
  case atLeast(Value)
  case atMost(Value)
  case moreThan(Value)
  case lessThan(Value)
  case answered

  /// The same comparison with other operands.
  ///
  /// A word for which `word` returns nil equals no value.
  package func map<NewWord, NewValue>(
    word: (Word) -> NewWord?, value: (Value) -> NewValue
  ) -> Comparison<NewWord, NewValue> {
    switch self {
    case .is(let own): word(own).map { .is($0) } ?? .oneOf([])
    case .oneOf(let words): .oneOf(words.compactMap(word))
    case .atLeast(let other): .atLeast(value(other))
    case .atMost(let other): .atMost(value(other))
    case .moreThan(let other): .moreThan(value(other))
    case .lessThan(let other): .lessThan(value(other))
    case .answered: .answered
    }
  }
}

extension Comparison: Equatable where Word: Equatable, Value: Equatable {}
extension Comparison: Hashable where Word: Hashable, Value: Hashable {}
extension Comparison: Sendable where Word: Sendable, Value: Sendable {}

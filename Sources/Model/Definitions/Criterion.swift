/// One requirement of an indicator.
package struct Criterion: Hashable, Sendable {
  /// Such as `6.a2`: indicator, level letter, position.
  package var code: String
  /// The requirement as a statement.
  package var text: String
  /// The requirement as a question to the entity; nil where `rule` asks other questions.
  package var ask: String?
  /// Whether a source confirms the requirement; otherwise it rests on general knowledge of the field.
  package var isConfirmed: Bool
  /// Whether an entity below the lowest level with requirements is asked if it has this part.
  package var isPartial: Bool
  /// What is tested; a plain criterion tests its own yes-no question.
  package var rule: Rule

  package init(code: String, text: String, ask: String?, isConfirmed: Bool, isPartial: Bool, rule: Rule) {
    self.code = code
    self.text = text
    self.ask = ask
    self.isConfirmed = isConfirmed
    self.isPartial = isPartial
    self.rule = rule
  }
}

/// A condition, from a closed vocabulary.
package indirect enum Rule: Hashable, Sendable {
  case criterion(String)
  case condition(Condition)
  case all([Rule])
  case any([Rule])
  case none([Rule])
  case atLeast(Int, of: [Rule])
}

/// A comparison of one value with another.
package struct Condition: Hashable, Sendable {
  package var subject: Operand
  package var comparison: Comparison

  package init(subject: Operand, comparison: Comparison) {
    self.subject = subject
    self.comparison = comparison
  }
}

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

/// How a value is compared.
package enum Comparison: Hashable, Sendable {
  case `is`(String)
  case oneOf([String])
  case atLeast(Operand)
  case atMost(Operand)
  case moreThan(Operand)
  case lessThan(Operand)
  case answered
}

/// A question to the entity that is not just a criterion.
package struct Question: Hashable, Sendable {
  package var id: String
  package var type: AnswerType
  package var ask: String
  /// Such as `USD` or `%`; nil where a number has none.
  package var unit: String?

  package init(id: String, type: AnswerType, ask: String, unit: String? = nil) {
    self.id = id
    self.type = type
    self.ask = ask
    self.unit = unit
  }
}

package enum AnswerType: Hashable, Sendable {
  case yesNo
  case number
  /// From 0 to 100.
  case percent
  /// Money, never negative.
  case amount
  /// A whole number, never negative.
  case count
  case date
  case choice([String])
}

/// A figure that is worked out from answers.
package struct Measure: Hashable, Sendable {
  package var id: String
  package var title: String
  package var formula: Formula

  package init(id: String, title: String, formula: Formula) {
    self.id = id
    self.title = title
    self.formula = formula
  }

  package enum Formula: Hashable, Sendable {
    /// Part of whole times 100; no value for a whole of zero.
    case percent(part: String, whole: String)
    case sum([String])
    /// Worked out from work items.
    case items(ItemMeasure)
    /// What another measure gives, less what it gave the year before.
    case change(of: String)
    /// What the answers are worth together.
    case points([PointsPart])
    /// The same as a share of the most that could be reached, in per cent.
    case percentOfMaximum([PointsPart])
  }
}

/// A number that changes with the years; each value has its source.
package struct Parameter: Hashable, Sendable {
  package var id: String
  package var title: String
  /// By first year of validity, ascending.
  package var values: [DatedValue]

  package init(id: String, title: String, values: [DatedValue]) {
    self.id = id
    self.title = title
    self.values = values
  }

  /// The value in force in `year`: that of the latest year not after it.
  package func value(in year: Int) -> DatedValue? { values.last { $0.from <= year } }

  package struct DatedValue: Hashable, Sendable {
    package var from: Int
    package var value: ExactDecimal
    package var source: String

    package init(from: Int, value: ExactDecimal, source: String) {
      self.from = from
      self.value = value
      self.source = source
    }
  }
}

extension Rule {
  /// Calls `body` with the code of every criterion that the rule names, in order.
  package func forEachCriterion(_ body: (String) -> Void) {
    switch self {
    case .criterion(let code): body(code)
    case .condition: break
    case .all(let rules), .any(let rules), .none(let rules), .atLeast(_, let rules):
      for rule in rules { rule.forEachCriterion(body) }
    }
  }
}

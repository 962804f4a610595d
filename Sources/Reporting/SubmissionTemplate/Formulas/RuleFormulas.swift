import Model

/// Turns the rules of one indicator into formulas.
///
/// The rules are those of the definitions, as the program reads them; the formulas work without the program. They stand
/// in Reporting because they are part of a file that a person reads: Scoring rates submissions and knows no workbook.
struct RuleFormulas {
  let indicator: Indicator
  let year: Int
  let cells: RequirementCells

  /// The formula for a requirement: its rule, or its own yes-no answer.
  func criterion(_ criterion: Criterion) -> OutcomeFormula {
    let plain = Rule.condition(Condition(subject: .answer(criterion.code), comparison: .is("yes")))
    let own: OutcomeFormula? = criterion.ask == nil ? nil : outcome(of: plain)
    if criterion.rule == plain, let own { return own }
    let rule = outcome(of: criterion.rule)
    return own.map { .firstAnswered(rule, else: $0) } ?? rule
  }

  /// The formula for a level, with the lower level that it includes.
  func level(_ level: LevelRule) -> OutcomeFormula {
    var members = [outcome(of: level.rule)]
    if let lower = level.includes, lower < level.level, let row = cells.levels[lower],
      let rule = indicator.levelRules.first(where: { $0.level == lower })
    {
      members.append(
        OutcomeFormula(text: RequirementCells.address(row, .value), whenBlank: self.level(rule).whenBlank))
    }
    return .all(members)
  }

  func outcome(of rule: Rule) -> OutcomeFormula {
    switch rule {
    case .criterion(let code):
      guard let address = cells.criterion(code), let criterion = indicator.criteria.first(where: { $0.code == code })
      else { return .constant(.notMet) }
      return OutcomeFormula(text: address, whenBlank: self.criterion(criterion).whenBlank)
    case .condition(let condition): return outcome(of: condition)
    case .all(let rules): return .all(rules.map(outcome))
    case .any(let rules): return .any(rules.map(outcome))
    case .none(let rules): return .none(rules.map(outcome))
    case .atLeast(let count, let rules): return .atLeast(count, rules.map(outcome))
    }
  }

  // MARK: - Conditions

  private func outcome(of condition: Condition) -> OutcomeFormula {
    switch condition.comparison {
    case .is(let word): isOne(of: [word], condition.subject)
    case .oneOf(let words): isOne(of: words, condition.subject)
    case .answered: answered(condition.subject)
    case .atLeast(let other): ordered(condition.subject, other, ">=0")
    case .atMost(let other): ordered(condition.subject, other, "<=0")
    case .moreThan(let other): ordered(condition.subject, other, ">0")
    case .lessThan(let other): ordered(condition.subject, other, "<0")
    }
  }

  private func isOne(of words: [String], _ subject: Operand) -> OutcomeFormula {
    guard case .answer(let id) = subject, let type = indicator.answerType(of: id), let cell = cells.question(id) else {
      return .constant(.unanswered)
    }
    let tests = words.compactMap { type.value(of: $0) }.map { value in
      switch value {
      case .flag(let isYes): "\(cell)=\(isYes ? 1 : 0)"
      case .number(let number): "ROUND(\(cell)-\(number.description),12)=0"
      case .word(let word): "\(cell)=" + SheetFormula.quoted(word)
      }
    }
    let isOne = tests.isEmpty ? "0" : tests.count == 1 ? tests[0] : "OR(\(tests.joined(separator: ",")))"
    return OutcomeFormula(text: "IF(\(cell)=\"\",0.5,IF(\(isOne),1,0))", whenBlank: .unanswered)
  }

  private func answered(_ subject: Operand) -> OutcomeFormula {
    switch subject {
    case .number: return .constant(.met)
    case .parameter(let id): return .constant(Outcome(value(ofParameter: id) != nil))
    case .answer(let id): return isFilled(cells.question(id))
    case .measure(let id): return isFilled(cells.measure(id))
    }
  }

  private func isFilled(_ cell: String?) -> OutcomeFormula {
    guard let cell else { return .constant(.notMet) }
    return OutcomeFormula(text: "IF(\(cell)=\"\",0,1)", whenBlank: .notMet)
  }

  /// Compares two numbers; a difference of less than a millionth of a millionth comes from binary fractions.
  private func ordered(_ left: Operand, _ right: Operand, _ comparison: String) -> OutcomeFormula {
    guard let left = number(left), let right = number(right) else { return .constant(.unanswered) }
    let blanks = [left, right].filter(\.canBeBlank).map { "\($0.text)=\"\"" }
    let result = "IF(ROUND(\(left.text)-\(right.text),12)\(comparison),1,0)"
    switch blanks.count {
    case 0: return OutcomeFormula(text: result, whenBlank: .unanswered)
    case 1: return OutcomeFormula(text: "IF(\(blanks[0]),0.5,\(result))", whenBlank: .unanswered)
    default:
      return OutcomeFormula(text: "IF(OR(\(blanks.joined(separator: ","))),0.5,\(result))", whenBlank: .unanswered)
    }
  }

  private func number(_ operand: Operand) -> (text: String, canBeBlank: Bool)? {
    switch operand {
    case .number(let number): (constant(number), false)
    case .parameter(let id): value(ofParameter: id).map { (constant($0), false) }
    case .measure(let id): cells.measure(id).map { ($0, true) }
    case .answer(let id):
      switch indicator.answerType(of: id) {
      case .number, .percent, .amount, .count: cells.question(id).map { ($0, true) }
      case .yesNo, .date, .choice, nil: nil
      }
    }
  }

  private func value(ofParameter id: String) -> ExactDecimal? {
    indicator.parameters.first { $0.id == id }?.value(in: year)?.value
  }

  private func constant(_ number: ExactDecimal) -> String {
    number.units < 0 ? "(\(number.description))" : number.description
  }
}

/// Small parts of formulas.
enum SheetFormula {
  /// A text in a formula.
  static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}

import Model

/// The formulas for the measures of one indicator, from its answers.
struct MeasureFormulas {
  let indicator: Indicator
  let cells: RequirementCells

  /// Whether all measures can be calculated from answers; those of work items cannot.
  static func canCalculate(_ indicator: Indicator) -> Bool {
    !indicator.measures.contains { if case .items = $0.formula { true } else { false } }
      && !indicator.comparesDates
  }

  /// A number, or an empty text where a term has no answer.
  ///
  /// - Parameter column: this year's values or last year's.
  func value(of formula: Measure.Formula, _ column: RequirementCells.Column = .value) -> String {
    switch formula {
    case .percent(let part, let whole):
      guard let part = cells.question(part, column), let whole = cells.question(whole, column) else { return blank }
      return "IF(AND(ISNUMBER(\(part)),ISNUMBER(\(whole))),IF(\(whole)>0,100*\(part)/\(whole),\"\"),\"\")"
    case .sum(let terms):
      let addresses = terms.compactMap { cells.question($0, column) }
      guard addresses.count == terms.count, !terms.isEmpty else { return terms.isEmpty ? "0" : blank }
      return "IF(COUNT(\(list(addresses)))=\(terms.count),SUM(\(list(addresses))),\"\")"
    case .points(let parts): return points(parts, column) { $0 }
    case .percentOfMaximum(let parts):
      let most = parts.reduce(Int64(0)) { $0 + $1.maxPoints.units }
      guard most > 0 else { return blank }
      return points(parts, column) { "100*(\($0))/\(ExactDecimal(units: most).description)" }
    case .change(let other):
      guard column == .value, let now = cells.measure(other), let before = cells.measure(other, .lastYear) else {
        return blank
      }
      return "IF(AND(ISNUMBER(\(now)),ISNUMBER(\(before))),\(now)-\(before),\"\")"
    case .items: return blank
    }
  }

  private let blank = "\"\""

  init(indicator: Indicator, cells: RequirementCells) {
    self.indicator = indicator
    self.cells = cells
  }

  private func points(
    _ parts: [ScoredQuestion], _ column: RequirementCells.Column, _ finish: (String) -> String
  ) -> String {
    let addresses = parts.compactMap { cells.question($0.question, column) }
    guard addresses.count == parts.count, !parts.isEmpty else { return parts.isEmpty ? "0" : blank }
    let terms = zip(parts, addresses).map { part, address -> String in
      switch part.pointsByAnswer {
      case .yes(let points): return "\(address)*\(points.description)"
      case .choices(let choices):
        return choices.reversed().reduce("0") { rest, choice in
          "IF(\(address)=\(SheetFormula.quoted(choice.word)),\(choice.points.description),\(rest))"
        }
      }
    }
    let isBlank =
      addresses.count == 1 ? "\(addresses[0])=\"\"" : "OR(\(addresses.map { "\($0)=\"\"" }.joined(separator: ",")))"
    return "IF(\(isBlank),\"\",\(finish(terms.joined(separator: "+"))))"
  }

  private func list(_ addresses: [String]) -> String { addresses.joined(separator: ",") }
}

extension Indicator {
  /// Whether a rule compares the answer to a question with a day, which spreadsheets store in a way of their own.
  fileprivate var comparesDates: Bool {
    let rules = criteria.map(\.rule) + levelRules.map(\.rule) + (notApplicable.map { [$0.rule] } ?? [])
    return rules.contains { comparesDates($0) }
  }

  private func comparesDates(_ rule: Rule) -> Bool {
    switch rule {
    case .criterion: return false
    case .all(let rules), .any(let rules), .none(let rules), .atLeast(_, let rules):
      return rules.contains { comparesDates($0) }
    case .condition(let condition):
      guard case .answer(let id) = condition.subject, answerType(of: id) == .date else { return false }
      switch condition.comparison {
      case .is, .oneOf: return true
      case .answered, .atLeast, .atMost, .moreThan, .lessThan: return false
      }
    }
  }
}

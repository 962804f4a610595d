import Model

/// The values that remain possible for each answer and each measure in one year, given a set of conditions.
struct PossibleAnswers {
  /// A range of numbers, in millionths.
  ///
  /// A strict bound is itself excluded.
  fileprivate struct Range {
    var lowest = Int64.min
    var highest = Int64.max
    var isWhole = false

    /// The distance between neighbouring values: one for whole numbers, otherwise a millionth.
    private var step: Int64 { isWhole ? ExactDecimal.unitsPerOne : 1 }

    mutating func raise(to bound: Int64, strictly: Bool) {
      lowest = max(lowest, strictly ? bound.addingReportingOverflow(1).partialValue : bound)
    }

    mutating func lower(to bound: Int64, strictly: Bool) {
      highest = min(highest, strictly ? bound.subtractingReportingOverflow(1).partialValue : bound)
    }

    var isPossible: Bool {
      guard lowest <= highest else { return false }
      guard isWhole, lowest != .min, highest != .max else { return true }
      let over = lowest % step
      let first = over == 0 ? lowest : lowest + (over > 0 ? step - over : -over)
      return first <= highest
    }
  }

  /// The values that remain possible for one answer or measure.
  fileprivate struct Value {
    /// The words that the answer can still be; nil if it can be any word or is not an answer.
    var words: [String]?
    /// The words that the answer cannot be.
    var excluded: [String] = []
    /// Whether the value is an answer, so that it can be compared with words.
    var isAnswer = false
    var range = Range()
    var mustBeGiven = false
    var mustBeBlank = false
  }

  private let points: [String: PossiblePoints]
  private let parameters: [String: Int64]
  private var values: [Operand: Value] = [:]
  /// The possible differences between pairs of values that are compared with each other.
  private var differences: [[Operand]: Range] = [:]

  init(indicator: Indicator, year: Int) {
    points = Dictionary(
      indicator.measures.compactMap { measure in PossiblePoints(measure.formula).map { (measure.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    parameters = Dictionary(
      indicator.parameters.compactMap { parameter in parameter.value(in: year).map { (parameter.id, $0.value.units) } },
      uniquingKeysWith: { first, _ in first })
    for id in indicator.questionIDs where values[.answer(id)] == nil {
      guard let type = indicator.answerType(of: id) else { continue }
      values[.answer(id)] = Value(
        words: type == .yesNo ? ["yes", "no"] : type.choices, isAnswer: true, range: Self.allowedRange(type))
    }
    for measure in indicator.measures where values[.measure(measure.id)] == nil {
      values[.measure(measure.id)] = Value(range: Self.allowedRange(measure.formula))
    }
  }

  /// Adds the constraint that `condition` is true, or false; returns false if no value remains possible.
  mutating func narrow(_ condition: Condition, holds: Bool) -> Bool {
    let subject = condition.subject
    if condition.comparison == .answered, !holds {
      values[subject, default: Value()].mustBeBlank = true
      return values[subject]?.mustBeGiven == false
    }
    guard requireGiven(subject) else { return false }
    switch condition.comparison {
    case .is(let word): return narrow(subject, to: [word], holds: holds)
    case .oneOf(let words): return narrow(subject, to: words, holds: holds)
    case .answered: return true
    case .atLeast(let other): return narrow(subject, other, isLower: holds, strictly: !holds)
    case .atMost(let other): return narrow(subject, other, isLower: !holds, strictly: !holds)
    case .moreThan(let other): return narrow(subject, other, isLower: holds, strictly: holds)
    case .lessThan(let other): return narrow(subject, other, isLower: !holds, strictly: holds)
    }
  }

  /// Adds the constraint that the value is given; returns false if it cannot be.
  private mutating func requireGiven(_ operand: Operand) -> Bool {
    values[operand, default: Value()].requireGiven()
  }

  private mutating func narrow(_ subject: Operand, to wanted: [String], holds: Bool) -> Bool {
    values[subject, default: Value()].narrow(to: wanted, holds: holds)
  }

  private mutating func narrow(_ subject: Operand, _ other: Operand, isLower: Bool, strictly: Bool) -> Bool {
    guard let bound = constant(other) else {
      let canBeGiven = requireGiven(other)
      var range = differences[[subject, other]] ?? Range()
      isLower ? range.raise(to: 0, strictly: strictly) : range.lower(to: 0, strictly: strictly)
      differences[[subject, other]] = range
      return range.isPossible && canBeGiven
    }
    let range = values[subject, default: Value()].narrow(to: bound, isLower: isLower, strictly: strictly)
    guard range.isPossible, case .measure(let id) = subject, let points = points[id] else { return range.isPossible }
    return points.canReach(from: range.lowest, to: range.highest)
  }

  private func constant(_ operand: Operand) -> Int64? {
    switch operand {
    case .number(let number): number.units
    case .parameter(let id): parameters[id]
    case .answer, .measure: nil
    }
  }

  /// The values that the answer type allows.
  private static func allowedRange(_ type: AnswerType) -> Range {
    switch type {
    case .percent: Range(lowest: 0, highest: 100 * ExactDecimal.unitsPerOne)
    case .amount: Range(lowest: 0)
    case .count: Range(lowest: 0, isWhole: true)
    case .yesNo, .number, .date, .choice: Range()
    }
  }

  /// The values that the formula of a measure allows.
  private static func allowedRange(_ formula: Measure.Formula) -> Range {
    let hundred = 100 * ExactDecimal.unitsPerOne
    return switch formula {
    case .percent: Range(lowest: 0, highest: hundred)
    case .items(let measure) where measure.kind.isShare: Range(lowest: 0, highest: hundred)
    case .items(let measure):
      switch measure.kind {
      case .count: Range(lowest: 0, isWhole: true)
      case .mean(let facts): Range(lowest: 0, highest: Int64(facts.count) * ExactDecimal.unitsPerOne)
      default: Range(lowest: 0)
      }
    case .points, .percentOfMaximum: PossiblePoints(formula).map { Range(lowest: 0, highest: $0.highest) } ?? Range()
    case .sum, .change: Range()
    }
  }
}

extension PossibleAnswers.Value {
  /// Adds the constraint that the value is given; returns false if it cannot be.
  fileprivate mutating func requireGiven() -> Bool {
    mustBeGiven = true
    return !mustBeBlank
  }

  /// Adds the constraint that the value is, or is not, one of `wanted`; returns false if no value remains possible.
  fileprivate mutating func narrow(to wanted: [String], holds: Bool) -> Bool {
    guard isAnswer else { return true }
    if holds {
      words = words?.filter(wanted.contains) ?? wanted.filter { !excluded.contains($0) }
    } else {
      excluded += wanted
      words?.removeAll(where: wanted.contains)
    }
    return words?.isEmpty != true
  }

  fileprivate mutating func narrow(to bound: Int64, isLower: Bool, strictly: Bool) -> PossibleAnswers.Range {
    isLower ? range.raise(to: bound, strictly: strictly) : range.lower(to: bound, strictly: strictly)
    return range
  }
}

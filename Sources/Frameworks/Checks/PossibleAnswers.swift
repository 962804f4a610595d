import Model

/// What conditions leave possible for each answer and each measure in one year.
struct PossibleAnswers {
  /// Bounds of a number, in millionths; a bound that is left out is no longer possible itself.
  private struct Range {
    var lowest = Int64.min
    var highest = Int64.max
    var isWhole = false

    /// The smallest step between two values: one for whole numbers, a millionth otherwise.
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

  private let types: [String: AnswerType]
  /// What the formula of each measure allows from the start.
  private let measures: [String: Range]
  private let points: [String: PossiblePoints]
  private let parameters: [String: Int64]
  private var words: [String: Set<String>] = [:]
  private var excluded: [String: Set<String>] = [:]
  private var ranges: [Operand: Range] = [:]
  /// Of the difference of two values that are compared with each other.
  private var differences: [[Operand]: Range] = [:]
  private var given: Set<Operand> = []
  private var silent: Set<Operand> = []

  init(indicator: Indicator, year: Int) {
    types = Dictionary(
      indicator.questionIDs.compactMap { id in indicator.answerType(of: id).map { (id, $0) } },
      uniquingKeysWith: { first, _ in first })
    measures = Dictionary(
      indicator.measures.map { ($0.id, Self.natural($0.formula)) }, uniquingKeysWith: { first, _ in first })
    points = Dictionary(
      indicator.measures.compactMap { measure in PossiblePoints(measure.formula).map { (measure.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    parameters = Dictionary(
      indicator.parameters.compactMap { parameter in parameter.value(in: year).map { (parameter.id, $0.value.units) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Takes in that `condition` holds, or does not hold; false when that is no longer possible.
  mutating func narrow(_ condition: Condition, holds: Bool) -> Bool {
    let subject = condition.subject
    if condition.comparison == .answered, !holds {
      silent.insert(subject)
      return !given.contains(subject)
    }
    given.insert(subject)
    guard !silent.contains(subject) else { return false }
    switch condition.comparison {
    case .is(let word): return narrow(subject, to: [word], holds: holds)
    case .oneOf(let words): return narrow(subject, to: Set(words), holds: holds)
    case .answered: return true
    case .atLeast(let other): return narrow(subject, other, isLower: holds, strictly: !holds)
    case .atMost(let other): return narrow(subject, other, isLower: !holds, strictly: !holds)
    case .moreThan(let other): return narrow(subject, other, isLower: holds, strictly: holds)
    case .lessThan(let other): return narrow(subject, other, isLower: !holds, strictly: holds)
    }
  }

  private mutating func narrow(_ subject: Operand, to wanted: Set<String>, holds: Bool) -> Bool {
    guard case .answer(let id) = subject, let type = types[id] else { return true }
    if holds {
      words[id] = words[id].map { $0.intersection(wanted) } ?? wanted
    } else {
      excluded[id, default: []].formUnion(wanted)
    }
    let all = type == .yesNo ? ["yes", "no"] : type.choices.map(Set.init)
    guard let open = words[id] ?? all else { return true }
    return !open.subtracting(excluded[id] ?? []).isEmpty
  }

  private mutating func narrow(_ subject: Operand, _ other: Operand, isLower: Bool, strictly: Bool) -> Bool {
    guard let bound = constant(other) else {
      given.insert(other)
      var range = differences[[subject, other]] ?? Range()
      isLower ? range.raise(to: 0, strictly: strictly) : range.lower(to: 0, strictly: strictly)
      differences[[subject, other]] = range
      return range.isPossible && !silent.contains(other)
    }
    var range = ranges[subject] ?? natural(subject)
    isLower ? range.raise(to: bound, strictly: strictly) : range.lower(to: bound, strictly: strictly)
    ranges[subject] = range
    guard range.isPossible, case .measure(let id) = subject, let points = points[id] else { return range.isPossible }
    return points.canLie(from: range.lowest, to: range.highest)
  }

  private func constant(_ operand: Operand) -> Int64? {
    switch operand {
    case .number(let number): number.units
    case .parameter(let id): parameters[id]
    case .answer, .measure: nil
    }
  }

  /// What the type of a value allows from the start.
  private func natural(_ subject: Operand) -> Range {
    switch subject {
    case .answer(let id):
      switch types[id] {
      case .percent?: Range(lowest: 0, highest: 100 * ExactDecimal.unitsPerOne)
      case .amount?: Range(lowest: 0)
      case .count?: Range(lowest: 0, isWhole: true)
      default: Range()
      }
    case .measure(let id): measures[id] ?? Range()
    default: Range()
    }
  }

  private static func natural(_ formula: Measure.Formula) -> Range {
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

import Model

/// Searches for answers that make given rules true or false.
///
/// The search tries each way in which a group of conditions can be true or false, one condition at a time, and tracks
/// which values remain possible for each answer. After a fixed number of steps it gives up and treats the rules as
/// satisfiable.
struct AnswerSearch {
  struct Goal {
    var rule: Rule
    var holds: Bool
  }

  private static let maxSteps = 20_000

  private let criteria: [String: Rule]
  private let possible: PossibleAnswers

  init(indicator: Indicator, year: Int) {
    criteria = Dictionary(indicator.criteria.map { ($0.code, $0.rule) }, uniquingKeysWith: { first, _ in first })
    possible = PossibleAnswers(indicator: indicator, year: year)
  }

  /// Whether some set of answers fulfils all goals, ignoring the rule of the criterion `code`.
  func canHold(_ goals: [Goal], leavingOut code: String? = nil) -> Bool {
    var steps = 0
    return search(goals.reversed(), possible, leavingOut: code, &steps)
  }

  /// Processes `goals` as a stack: the last goal is examined first.
  private func search(_ goals: [Goal], _ possible: PossibleAnswers, leavingOut: String?, _ steps: inout Int) -> Bool {
    steps += 1
    guard steps < Self.maxSteps else { return true }
    var goals = goals
    guard let goal = goals.popLast() else { return true }
    switch (goal.rule, goal.holds) {
    case (.criterion(let code), let holds):
      if code == leavingOut { return search(goals, possible, leavingOut: leavingOut, &steps) }
      guard let rule = criteria[code] else { return true }
      return search(goals + [Goal(rule: rule, holds: holds)], possible, leavingOut: leavingOut, &steps)
    case (.condition(let condition), let holds):
      var narrowed = possible
      guard narrowed.narrow(condition, holds: holds) else { return false }
      return search(goals, narrowed, leavingOut: leavingOut, &steps)
    case (.all(let rules), true): goals += every(rules, true)
    case (.none(let rules), true): goals += every(rules, false)
    case (.any(let rules), false): goals += every(rules, false)
    case (.any(let rules), true): return choose(1, of: rules, true, goals, possible, leavingOut, &steps)
    case (.none(let rules), false): return choose(1, of: rules, true, goals, possible, leavingOut, &steps)
    case (.all(let rules), false): return choose(1, of: rules, false, goals, possible, leavingOut, &steps)
    case (.atLeast(let count, let rules), true):
      return choose(count, of: rules, true, goals, possible, leavingOut, &steps)
    case (.atLeast(let count, let rules), false):
      return choose(rules.count - count + 1, of: rules, false, goals, possible, leavingOut, &steps)
    }
    return search(goals, possible, leavingOut: leavingOut, &steps)
  }

  private func every(_ rules: [Rule], _ holds: Bool) -> [Goal] {
    rules.reversed().map { Goal(rule: $0, holds: holds) }
  }

  /// Whether `count` of `rules` can have the wanted truth value together with all other goals.
  private func choose(
    _ count: Int, of rules: [Rule], _ holds: Bool, _ goals: [Goal], _ possible: PossibleAnswers,
    _ leavingOut: String?, _ steps: inout Int
  ) -> Bool {
    if count <= 0 { return search(goals, possible, leavingOut: leavingOut, &steps) }
    guard rules.count >= count, let first = rules.first else { return false }
    let rest = Array(rules.dropFirst())
    let chosen = Goal(rule: first, holds: holds)
    let others = Goal(rule: .atLeast(holds ? count - 1 : rest.count - count + 2, of: rest), holds: holds)
    let remaining = count == 1 ? [] : [others]
    if search(goals + remaining + [chosen], possible, leavingOut: leavingOut, &steps) { return true }
    return choose(count, of: rest, holds, goals, possible, leavingOut, &steps)
  }
}

/// A rule in a definition: a criterion, a condition, or a combination of rules.
///
/// ```swift
/// let rule = Rule.all([.criterion("6.a1"), .any([.criterion("6.m1"), .criterion("6.m2")])])
/// var codes: [String] = []
/// rule.forEachCriterion { codes.append($0) }
/// print(codes)  // ["6.a1", "6.m1", "6.m2"]
/// ```
package indirect enum Rule: Hashable, Sendable {
  case criterion(String)
  case condition(Condition)
  case all([Rule])
  case any([Rule])
  case none([Rule])
  case atLeast(Int, of: [Rule])
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

/// Counts the outcomes of the members of a group and gives the outcome of the group.
package struct OutcomeTally: Sendable {
  package private(set) var met = 0
  package private(set) var notMet = 0
  package private(set) var unanswered = 0

  package init() {}

  package mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .met: met += 1
    case .notMet: notMet += 1
    case .unanswered: unanswered += 1
    }
  }

  /// Not met if any member is not met.
  package var all: Outcome { notMet > 0 ? .notMet : unanswered > 0 ? .unanswered : .met }

  /// Met if any member is met.
  package var any: Outcome { met > 0 ? .met : unanswered > 0 ? .unanswered : .notMet }

  /// Not met if any member is met.
  package var none: Outcome { any.negated }

  /// Met if at least `count` members are met; not met if the unanswered members could not make up that number.
  package func atLeast(_ count: Int) -> Outcome {
    met >= count ? .met : met + unanswered < count ? .notMet : .unanswered
  }
}

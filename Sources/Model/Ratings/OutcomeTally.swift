/// Counts outcomes of the members of a group, and tells what comes of the group.
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

  /// Not met as soon as one member is not met.
  package var all: Outcome { notMet > 0 ? .notMet : unanswered > 0 ? .unanswered : .met }

  /// Met as soon as one member is met.
  package var any: Outcome { met > 0 ? .met : unanswered > 0 ? .unanswered : .notMet }

  /// Met when no member is.
  package var none: Outcome { any.negated }

  /// Met when `count` members are; not met when so many cannot be any more.
  package func atLeast(_ count: Int) -> Outcome {
    met >= count ? .met : met + unanswered < count ? .notMet : .unanswered
  }
}

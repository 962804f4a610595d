/// What came of a condition: three values, since silence is neither yes nor no.
package enum Outcome: String, CaseIterable, Sendable {
  case met
  case notMet = "not-met"
  case unanswered

  package init(_ isMet: Bool) { self = isMet ? .met : .notMet }

  /// Met where this is not met, and the other way round.
  package var negated: Outcome {
    switch self {
    case .met: .notMet
    case .notMet: .met
    case .unanswered: .unanswered
    }
  }
}

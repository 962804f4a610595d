/// The outcome of a condition.
///
/// It has three values, because a blank answer is neither yes nor no.
package enum Outcome: String, CaseIterable, Sendable {
  case met
  case notMet = "not-met"
  case unanswered

  package init(_ isMet: Bool) { self = isMet ? .met : .notMet }

  /// The outcome of the opposite condition.
  ///
  /// Unanswered stays unanswered.
  package var negated: Outcome {
    switch self {
    case .met: .notMet
    case .notMet: .met
    case .unanswered: .unanswered
    }
  }
}

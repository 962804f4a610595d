/// The outcome of a condition, a criterion or a rule.
///
/// An unanswered question counts as neither yes nor no.
package enum Outcome: String, CaseIterable, Sendable {
  case met
  case notMet = "not-met"
  case unanswered

  package init(_ isMet: Bool) { self = isMet ? .met : .notMet }

  /// `met` for `notMet` and the reverse; `unanswered` stays `unanswered`.
  package var negated: Outcome {
    switch self {
    case .met: .notMet
    case .notMet: .met
    case .unanswered: .unanswered
    }
  }
}

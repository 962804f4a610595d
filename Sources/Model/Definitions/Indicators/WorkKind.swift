/// The kinds of work to which an indicator speaks; a grouping of ours, not the framework's.
package enum WorkKind: String, CaseIterable, Sendable {
  case normative
  case operational
  case institutional
}

/// The kind of work that an indicator covers.
///
/// The grouping is ours, not the framework's.
package enum WorkKind: String, CaseIterable, Sendable {
  case normative
  case operational
  case institutional
}

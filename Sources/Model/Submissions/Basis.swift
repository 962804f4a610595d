/// The origin of a record.
package enum Basis: String, CaseIterable, Sendable {
  /// The entity's own submission.
  case submitted
  /// Published figures, which have no justifications.
  case published
}

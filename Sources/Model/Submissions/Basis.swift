/// Where a record comes from.
package enum Basis: String, CaseIterable, Sendable {
  /// The entity's own submission.
  case submitted
  /// A publication, which gives no justifications.
  case published
}

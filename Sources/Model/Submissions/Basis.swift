/// What a record rests on.
package enum Basis: String, CaseIterable, Sendable {
  /// The entity's own submission.
  case submitted
  /// Figures that were published, without their justification.
  case published
}

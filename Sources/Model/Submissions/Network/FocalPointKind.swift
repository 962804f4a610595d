/// Which of two networks a focal point belongs to.
package enum FocalPointKind: String, CaseIterable, Sendable {
  /// Gender focal points help to mainstream gender into the work of an entity.
  case gender
  /// Focal points for women help to reach parity among its staff.
  case parity
}

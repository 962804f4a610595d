/// Whether an entity adopts a common input.
package enum CommonInputChoice: String, CaseIterable, Sendable {
  /// The entity adopts the provider's rating.
  case adopted
  /// The entity gives its own rating, which replaces the common input.
  case own
}

/// Whether an entity adopts a common input or gives its own rating.
package enum CommonInputChoice: String, CaseIterable, Sendable {
  /// The entity takes over the provider's rating.
  case adopted
  /// The entity gives its own rating instead of the common input.
  case own
}

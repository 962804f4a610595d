/// What an entity says of an indicator for which there is a common input.
package enum CommonInputChoice: String, CaseIterable, Sendable {
  /// The provider's rating is the entity's.
  case adopted
  /// The entity rates itself, and replaces the common input.
  case own
}

/// A word of another tracker's scale, as an entity or a reviewer used it.
package struct TrackerWord: Hashable, Sendable {
  /// The id of the scale.
  package var scale: String
  /// The word as the scale writes it.
  package var word: String

  package init(scale: String, word: String) {
    self.scale = scale
    self.word = word
  }
}

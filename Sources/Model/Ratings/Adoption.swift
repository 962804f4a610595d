/// Whose rating an entity adopted.
package struct Adoption: Hashable, Sendable {
  package var provider: String
  /// Where the provider's rating stands; nil where it was only derived.
  package var place: SourcePlace?

  package init(provider: String, place: SourcePlace?) {
    self.provider = provider
    self.place = place
  }
}

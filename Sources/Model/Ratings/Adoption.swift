/// The provider whose rating an entity adopted.
package struct Adoption: Hashable, Sendable {
  package var provider: String
  /// The place of the provider's rating; nil if it was derived and not claimed.
  package var place: SourcePlace?

  package init(provider: String, place: SourcePlace?) {
    self.provider = provider
    self.place = place
  }
}

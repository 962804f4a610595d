/// The origin of a rating that an entity adopted.
package struct Adoption: Hashable, Sendable {
  package var provider: String
  /// The place of the provider's claimed rating; nil if the provider only has a derived rating.
  package var place: SourcePlace?

  package init(provider: String, place: SourcePlace?) {
    self.provider = provider
    self.place = place
  }
}

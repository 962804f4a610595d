/// A kind of fact that points to a relation between two initiatives; its value is from 0 to 1.
package enum MatchingFeature: String, CaseIterable, Sendable {
  /// The words that titles and descriptions share, rare words most.
  case text
  /// The longest run of words that both descriptions have, without what a template repeats.
  case phrase
  /// The words that the titles share, of initiatives under different parents.
  case titleElsewhere = "title-elsewhere"
  /// The words that both the titles and the descriptions share, of initiatives under one parent.
  case titleAndText = "title-and-text"
  /// How much text the shorter one has.
  case length
  /// Rare names and acronyms, such as those of programmes and places.
  case names
  /// A number of a project or grant, or the programme that both state.
  case numbers
  /// One names the other's entity.
  case partner
  /// The same first and last day, if few others have them.
  case dates
  /// The same budget, if it is not a round number.
  case money
}

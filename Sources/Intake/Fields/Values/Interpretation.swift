/// The interpretation of a text, considering all the ways in which people write a value.
enum Interpretation<Meaning: Hashable & Sendable>: Hashable, Sendable {
  /// Written as the guide requests.
  case plain(Meaning)
  /// Written differently, but with only one meaning.
  case variant(Meaning)
  /// Ambiguous: the program asks and never guesses.
  case either(Meaning, Meaning)
  /// Not a value of this kind; `likely` is for a hint only and is never used.
  case none(likely: Meaning?)

  /// The only meaning; nil if there are two or none.
  var meaning: Meaning? {
    switch self {
    case .plain(let meaning), .variant(let meaning): meaning
    case .either, .none: nil
    }
  }
}

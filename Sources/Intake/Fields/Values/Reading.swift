/// What a text can mean, of all that people write for one value.
enum Reading<Meaning: Hashable & Sendable>: Hashable, Sendable {
  /// The form that the guide asks for.
  case plain(Meaning)
  /// Another form that has one meaning only.
  case form(Meaning)
  /// A form that has two meanings: it is questioned, never guessed.
  case either(Meaning, Meaning)
  /// No value of this kind; `likely` is for a hint and is never taken.
  case none(likely: Meaning?)

  /// The only meaning; nil where there are two or none.
  var meaning: Meaning? {
    switch self {
    case .plain(let meaning), .form(let meaning): meaning
    case .either, .none: nil
    }
  }
}

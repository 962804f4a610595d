import Model

/// The names of the ratings on a scale, divided into words.
struct RatingWords: Sendable {
  struct Name: Sendable {
    let words: [String]
    /// The code of the rating.
    let code: String
  }

  /// All names of all ratings, longest first.
  let names: [Name]

  init(_ scale: RatingScale) {
    names = (scale.levels + scale.outside.values.sorted { $0.code < $1.code }).flatMap { level in
      ([level.code, level.title] + level.otherNames).map { Name(words: Self.words($0), code: level.code) }
    }.filter { !$0.words.isEmpty }.sorted { $0.words.count > $1.words.count }
  }

  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
